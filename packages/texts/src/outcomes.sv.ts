import type { OutcomeTexts } from './outcomes.ts'

const eekonomi = {
  'continue-standalone': { label: 'Kunden jobbar vidare med tjänsten fristående', done: 'Kunden jobbar vidare fristående' },
  'deactivate-read-only': { label: 'Avsluta tjänsten helt – den blir en läsversion', done: 'Avslutad, finns som läsversion' },
}

export const outcomesSv: OutcomeTexts = {
  'eekonomi-smart': eekonomi,
  'eekonomi-pro': eekonomi,
  'eekonomi-bokforing': eekonomi,
  'eekonomi-start': eekonomi,
  'eekonomi-fakturering': {
    'continue-standalone': { label: 'Kunden fortsätter jobba med tjänsten', done: 'Kunden fortsätter på egen hand' },
    'deactivate-read-only': { label: 'Avaktivera tjänsten – den blir en läsversion', done: 'Avaktiverad, finns som läsversion' },
  },
  ekonomioversikt: { delete: { label: 'Avsluta tjänsten – all information raderas', done: 'Avslutad, informationen raderas' } },
  lon: { close: { label: 'Avsluta tjänsten – åtkomsten upphör för båda', done: 'Avslutad, uppgifterna sparas' } },
  utlagg: {
    'continue-standalone': { label: 'Kunden fortsätter jobba med tjänsten', done: 'Kunden fortsätter på egen hand' },
    delete: { label: 'Säg upp tjänsten – all data raderas', done: 'Uppsagd, all data raderas' },
  },
  scanner: {
    'continue-standalone': { label: 'Kunden jobbar vidare med tjänsten fristående', done: 'Kunden jobbar vidare fristående' },
    'deactivate-read-only': { label: 'Avsluta tjänsten helt – den blir en läsversion', done: 'Avslutad, finns som läsversion' },
  },
}
