import type { HelpTexts } from './help.sv.ts'

export const helpEn: HelpTexts = {
  about: (term) => `What does ${term} mean?`,
  terms: {
    'main-contact': {
      term: 'main contact',
      what: 'The company’s contact person with us. There is at most one, always an administrator, and without one no collaboration can be ended.',
    },
    licence: { term: 'licence', what: 'The right to work in a service. Without one the user sees the company but not what the service contains.' },
    outcome: {
      term: 'standalone and read-only',
      what: 'Standalone: the customer keeps using the service without the agency. Read-only: the content can be read, printed and exported, but nobody can change it.',
    },
    retention: {
      term: 'accounting information',
      what: 'What belongs to the books: vouchers, invoices, documents and reports. The company must keep it for seven years after the calendar year in which the fiscal year ended.',
    },
  },
}
