import type { FilesTexts } from './files.sv.ts'
import { formatOf } from './format.ts'

const { number, plural } = formatOf('en')

export const filesEn: FilesTexts = {
  of: {
    'expense-report': { heading: 'Receipts', none: 'No receipts.', add: 'Add receipts' },
    seller: { heading: 'Logo on invoices and reports', none: 'No logo.', add: 'Add a logo' },
  },
  receiptCount: (count) => plural(count, { one: 'receipt', other: 'receipts' }),
  what: 'PDF, JPEG, PNG or HEIC, at most 10 MB each.',
  picture: 'JPEG, PNG or HEIC, at most 10 MB.',
  drop: 'Drop the files here',
  sending: (name) => `Uploading ${name}`,
  refused: (name) => `${name} was not received`,
  show: (name) => `Show ${name}`,
  save: (name) => `Save ${name}`,
  remove: (name) => `Remove ${name}`,
  removeTitle: (name) => `Remove ${name}?`,
  removeConsequence: 'The file is removed for good.',
  confirmRemove: 'Remove',
  removed: (name) => `${name} has been removed.`,
  copied: 'Shown without place and camera. The original is in the export.',
  size: (bytes) => (bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`),
}
