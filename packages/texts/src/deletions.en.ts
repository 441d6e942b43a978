import type { DeletionsTexts } from './deletions.sv.ts'
import { formatOf } from './format.ts'

const { day, instant, number } = formatOf('en')

export const deletionsEn: DeletionsTexts = {
  title: 'Deletion certificate',
  fileName: 'Deletion-certificate',
  lead: (service, customer) => `All content of ${service} at ${customer} has been deleted and cannot be brought back.`,
  receiptNumber: 'Receipt number',
  customer: 'Customer',
  agency: 'Agency',
  service: 'Service',
  decided: 'Decided',
  decidedBy: (party, at) => `${instant(at)}, by the ${party.toLocaleLowerCase('en')}`,
  due: 'Day it was due',
  dueOn: (on) => day(on),
  carriedOut: 'Carried out',
  from: (startedAt, carriedOutAt) => `${instant(startedAt)} – ${instant(carriedOutAt)}`,
  counts: 'What was there and has been deleted',
  kind: 'Content',
  count: 'Count',
  files: 'Files',
  empty: 'The service was empty.',
  retained: 'Accounting records',
  remains: 'What may remain until it is written over',
  remainsWhat: 'No search finds what was deleted any more. Until they are written over or discarded, parts of it may still lie on the disk:',
  remainsIn: [
    'in free room of the database files',
    'in the write-ahead log of the database until it is recycled, and in archived copies of it',
    'in backups until they have been discarded',
    'on the disk where the removed files lay',
  ],
  exported: 'Before the deletion',
  manifest: 'Manifest of the latest export, SHA-256',
  neverExported: 'No complete export was made',
  download: 'Download PDF',
  toReceipt: 'To the receipt',
  show: 'Show the deletion certificate',
  progress: (removed, total) => `Being deleted: ${number(removed)} of ${number(total)} items`,
}
