export const terminationsSv = {
  endTitle: 'Avsluta samarbete',
  endNow: 'Avsluta samarbetet',
  choose: 'Vad ska hända efter avslutet?',
  consequences: 'Följder',
  before: 'Före',
  after: 'Efter',
  receiptTitle: 'Kvitto',
  receiptNumber: 'Kvittonummer',
  mainContactMissing: (customerNumber: string) => `Huvudkontakt saknas för kundnummer ${customerNumber}`,
}
export type TerminationsTexts = typeof terminationsSv
