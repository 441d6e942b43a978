/** Short explanations of the trade's words, shown behind a question mark beside them. */
export const helpSv = {
  about: (term: string) => `Vad betyder ${term}?`,
  terms: {
    'main-contact': {
      term: 'huvudkontakt',
      what: 'Företagets kontaktperson hos oss. Det finns högst en, hen är alltid administratör, och utan huvudkontakt kan inget samarbete avslutas.',
    },
    licence: { term: 'licens', what: 'Rätten att arbeta i en tjänst. Utan licens ser användaren företaget men inte innehållet i tjänsten.' },
    outcome: {
      term: 'fristående och läsversion',
      what: 'Fristående: kunden fortsätter arbeta i tjänsten utan byrån. Läsversion: innehållet finns kvar att läsa, skriva ut och exportera, men ingen kan ändra det.',
    },
    retention: {
      term: 'räkenskapsinformation',
      what: 'Det som hör till bokföringen: verifikationer, fakturor, underlag och rapporter. Företaget ska spara det i sju år efter det kalenderår då räkenskapsåret slutade.',
    },
  },
}
export type HelpTexts = typeof helpSv
