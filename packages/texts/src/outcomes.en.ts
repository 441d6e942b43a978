import type { OutcomeTexts } from './outcomes.ts'

const eekonomi = {
  'continue-standalone': { label: 'The customer keeps using the service on their own', done: 'The customer continues on their own' },
  'deactivate-read-only': { label: 'End the service altogether – a read-only version remains', done: 'Ended, read-only version remains' },
}

export const outcomesEn: OutcomeTexts = {
  'eekonomi-smart': eekonomi,
  'eekonomi-pro': eekonomi,
  'eekonomi-bokforing': eekonomi,
  'eekonomi-start': eekonomi,
  'eekonomi-fakturering': {
    'continue-standalone': { label: 'The customer keeps using the service', done: 'The customer continues on their own' },
    'deactivate-read-only': { label: 'Deactivate the service – a read-only version remains', done: 'Deactivated, read-only version remains' },
  },
  ekonomioversikt: { delete: { label: 'End the service – all information is deleted', done: 'Ended, information deleted' } },
  lon: { close: { label: 'End the service – access ends for both of you', done: 'Ended, data is kept' } },
  utlagg: {
    'continue-standalone': { label: 'The customer keeps using the service', done: 'The customer continues on their own' },
    delete: { label: 'Cancel the service – all data is deleted', done: 'Cancelled, all data deleted' },
  },
  scanner: {
    'continue-standalone': { label: 'The customer keeps using the service on their own', done: 'The customer continues on their own' },
    'deactivate-read-only': { label: 'End the service altogether – a read-only version remains', done: 'Ended, read-only version remains' },
  },
}
