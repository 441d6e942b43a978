import { formatOf } from './format.ts'

const { number } = formatOf('sv')

const demoRoles: Readonly<Record<string, string>> = { administrator: 'administratör', user: 'användare', auditor: 'revisor', support: 'support' }

export const sessionSv = {
  logIn: 'Logga in',
  welcome: 'Logga in på Mina tjänster',
  purpose: 'Se dina tjänster och samarbeten, och bestäm själv vad som händer när ett samarbete upphör.',
  email: 'E-postadress',
  password: 'Lösenord',
  showPassword: 'Visa lösenordet',
  forgotten: 'Har du glömt lösenordet?',
  emailNeeded: 'Fyll i din e-postadress.',
  passwordNeeded: 'Fyll i ditt lösenord.',
  loggedOut: 'Du är utloggad.',
  expired: 'Logga in, så kommer du dit du var på väg.',
  demoTitle: 'Provmiljö',
  demoWhat: 'Välj ett konto så fylls formuläret i.',
  demoRoles,
  forgottenTitle: 'Välj ett nytt lösenord',
  forgottenWhat: 'Skriv din e-postadress, så skickar vi en länk där du väljer ett nytt lösenord.',
  sendLink: 'Skicka länken',
  linkSentTitle: 'Titta i din inkorg',
  linkSent: (email: string) => `Finns det ett konto för ${email} har vi skickat en länk dit. Den gäller i en timme.`,
  backToLogIn: 'Till inloggningen',
  newPasswordTitle: 'Nytt lösenord',
  newPassword: 'Nytt lösenord',
  repeatPassword: 'Upprepa lösenordet',
  passwordRule: (min: number) => `Minst ${number(min)} tecken. En mening du minns är bättre än ett krångligt ord.`,
  passwordTooShort: (min: number) => `Lösenordet behöver minst ${number(min)} tecken.`,
  passwordTooLong: (max: number) => `Lösenordet får ha högst ${number(max)} tecken.`,
  passwordsDiffer: 'Lösenorden är inte lika.',
  savePassword: 'Spara lösenordet',
  passwordSaved: 'Lösenordet är bytt. Logga in med det nya.',
  linkInvalidTitle: 'Länken gäller inte längre',
  linkInvalid: 'Den kan ha använts redan eller vara för gammal. Be om en ny länk.',
  askForNewLink: 'Be om en ny länk',
  activateTitle: 'Aktivera ditt konto',
  invitedTo: (company: string) => `Du är inbjuden till ${company} i Mina tjänster.`,
  choosePassword: 'Välj ett lösenord, så är kontot klart att använda.',
  hasPassword: 'Du har redan ett konto. Aktivera, och logga in med ditt vanliga lösenord.',
  activate: 'Aktivera',
  activated: 'Kontot är aktiverat. Logga in för att fortsätta.',
}
export type SessionTexts = typeof sessionSv
