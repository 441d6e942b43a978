export const goToSv = {
  title: 'Gå till',
  open: 'Sök eller gå till',
  keys: 'Ctrl K',
  hint: 'Kund, kundnummer, sida eller kvittonummer',
  what: 'Skriv ”avsluta” och en kunds namn för att avsluta tjänster hos kunden.',
  latest: 'Senaste',
  pages: 'Sidor',
  companies: 'Företag',
  receipts: 'Kvitton',
  acts: 'Avsluta',
  /** The words that begin an act. */
  endWord: 'avsluta',
  endAt: (customer: string) => `Avsluta tjänster hos ${customer}`,
  receipt: (number: string) => `Kvitto ${number}`,
  nothing: (typed: string) => `Inga träffar på ”${typed}”.`,
  searching: 'Söker …',
}
export type GoToTexts = typeof goToSv
