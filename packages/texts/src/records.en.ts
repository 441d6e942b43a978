import { formatOf } from './format.ts'
import type { RecordsTexts } from './records.sv.ts'

const { day, instant } = formatOf('en')

export const recordsEn: RecordsTexts = {
  customerIs: (customer) => `Customer: ${customer}`,
  readOnlyTitle: 'Read-only version',
  readOnlySince: (at) => `Read-only version since ${instant(at)}`,
  readOnlyWhy: (agency: string) => `The collaboration with ${agency} ended and the service was deactivated.`,
  readOnlyKept: 'The deletion was cancelled, so the content remains.',
  readOnlyWhat: 'You can see, search, print and export everything, but change nothing.',
  readOnlyWhile: (customer: string) => `You can read it as long as you have another active collaboration with ${customer}.`,
  retention: (until: string) => `The accounting information must be kept up to and including ${day(until)}.`,
  goneTitle: 'You no longer have access to the service',
  gone: 'Your access ended while the page was open. Nothing that you saved has been lost.',
  lessTitle: 'The service has become a read-only version',
  lessWhat: 'It happened while the page was open. You can see everything, but change nothing.',
  lessTyped: 'It happened while you were typing. What you have typed is still here but cannot be saved. Copy what you need before you close it.',
  toReceipt: 'Show the receipt',
  noContentTitle: 'No content to show',
  noContent: 'The content of this service is shown in the service itself.',
  rooms: 'Content',
}
