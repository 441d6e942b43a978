/** The guide that the first page begins with, until it is closed for good. */
export const firstStepsSv = {
  title: 'Kom igång',
  close: 'Stäng och visa inte igen',
  agency: {
    see: {
      title: 'Se kundernas tjänster',
      what: 'Under Samarbeten står varje kund med sina tjänster. Sök, filtrera och spara dina vyer.',
      go: 'Öppna Samarbeten',
    },
    act: {
      title: 'Ändra med pennan',
      what: 'Pennan till höger om en tjänst visar vad som händer med åtkomst och information innan något avslutas. Avslutet kan också planeras till en dag.',
      go: null,
    },
    keep: {
      title: 'Spara kvittot',
      what: 'Varje avslut ger ett kvitto som kunden och ni ser under Händelser. En radering kan stoppas fram till den dag den sker.',
      go: 'Öppna Händelser',
    },
  },
  customer: {
    see: {
      title: 'Se era tjänster',
      what: 'Här nedanför står företagets tjänster, vilken byrå som arbetar i dem och vad du själv kan göra.',
      go: null,
    },
    act: {
      title: 'Bestäm vem som får göra vad',
      what: 'Under Användare och tjänster bjuder ni in kollegor, ger licenser och väljer huvudkontakt.',
      go: 'Öppna Användare och tjänster',
    },
    keep: {
      title: 'Avsluta utan överraskningar',
      what: 'Under Samarbeten visar pennan vad ni och byrån behåller och förlorar innan ni avslutar. Kvittot finns sedan under Händelser.',
      go: 'Öppna Samarbeten',
    },
  },
}
export type FirstStepsTexts = {
  readonly title: string
  readonly close: string
  readonly agency: Readonly<Record<keyof typeof firstStepsSv.agency, StepTexts>>
  readonly customer: Readonly<Record<keyof typeof firstStepsSv.customer, StepTexts>>
}
type StepTexts = { readonly title: string; readonly what: string; readonly go: string | null }
