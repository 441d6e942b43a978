import { formatOf } from './format.ts'
import type { TogetherTexts } from './together.sv.ts'

const { plural } = formatOf('en')
const services = (count: number) => plural(count, { one: 'service', other: 'services' })

export const togetherEn: TogetherTexts = {
  title: 'End several services',
  titleAll: (agency) => `End everything with ${agency}`,
  lead: (customer, agency) => `${customer} and ${agency}. Everything that is ticked ends at once – or nothing, if something is in the way.`,
  which: 'Which services should end?',
  whichWhat: 'Untick what should continue. Nothing that deletes information is chosen beforehand.',
  count: (count, of) => `${count} of ${services(of)} will end`,
  goesOn: 'The collaboration continues as before.',
  asksToBeChosen: 'This service can only end by deleting its information. Tick it if it should end too.',
  outcomeOf: (service) => `After the end of ${service}`,
  ending: (count) => plural(count, { one: 'service ends', other: 'services end' }),
  endThese: (count) => `End ${services(count)}`,
  endThatToo: (service) => `End ${service} too`,
  endSeveral: 'End several services',
  endMoreAtOnce: 'End more services at once',
  endNext: (left) => `End the next service (${left} left)`,
  left: 'What is left between you',
  leftWhat: (names) => `You still collaborate in ${names}.`,
  nothingLeft: 'Nothing to end',
  nothingLeftWhat: 'There is no active collaboration between you.',
  cannotEnd: 'Only administrators can end collaborations.',
  ended: (count) => `${plural(count, { one: 'service has', other: 'services have' })} ended`,
  nothingEnded: 'Nothing has ended. This is in the way:',
  receiptsTitle: 'Receipts of termination',
  receiptsLead: (count, customer) => `The collaboration with ${customer} in ${services(count)} has ended.`,
  receipts: 'Receipts',
  allReceipts: 'Show all receipts',
  downloadAll: 'Download all as PDF',
  bundleTitle: (customer) => `Receipts of termination, ${customer}`,
  fileName: 'Receipts',
}
