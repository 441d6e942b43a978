import type { BulkProblemTexts } from '../problems.ts'
import { formatOf } from '../format.ts'
import { BULK_STATE_EN } from './words.en.ts'

const { number, plural } = formatOf('en')

export const bulkProblemsEn: BulkProblemTexts = {
  'bulk-end-move-refused': ({ state }) => ({
    title: 'Not possible now',
    detail: `The ends have the status “${BULK_STATE_EN[state]}”. Reload the page to see how far they have come.`,
  }),
  'bulk-end-nothing-ready': () => ({
    title: 'No customer is ready',
    detail: 'Resolve what is in the way, or choose other customers.',
  }),
  'destruction-not-confirmed': ({ customers }) => ({
    title: 'The number is not right',
    detail: `Data is deleted for ${plural(customers, { one: 'customer', other: 'customers' })}. Type that number to confirm.`,
  }),
  'too-many-customers': ({ limit }) => ({
    title: 'Too many customers at once',
    detail: `Choose at most ${number(limit)} customers, with a filter for example, and take the rest afterwards.`,
  }),
}
