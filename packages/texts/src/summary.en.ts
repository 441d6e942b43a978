import { firstOf } from './first-of.ts'
import { formatOf } from './format.ts'
import type { SummaryTexts } from './summary.sv.ts'

const { day, list, plural } = formatOf('en')
const some = (services: readonly string[]): string => list(firstOf(services, (more) => `${more} more`))

export const summaryEn: SummaryTexts = {
  title: 'Summary',
  service: 'Service',
  afterwards: 'Afterwards',
  outcome: {
    'continue-standalone': 'The customer continues',
    'deactivate-read-only': 'Becomes read-only',
    delete: 'The information is deleted',
    close: 'Access ends',
  },
  unchosen: 'Not chosen',
  when: 'Ends',
  atOnce: 'At once',
  after: (lastDay) => `After ${day(lastDay)}`,
  changes: 'Access that changes',
  access: (access, services) => `${access}: ${some(services)}`,
  some,
  deletion: 'Day of deletion',
  deletionOn: (on, lastDay) => `${day(on)}. Can be cancelled up to and including ${day(lastDay)}.`,
  deletionOf: (services, on, lastDay) => `${some(services)}: ${day(on)}. Can be cancelled up to and including ${day(lastDay)}.`,
  briefDeletion: (on) => `Deleted on ${day(on)}`,
  left: 'Left to do',
  leftCount: (count) => `${plural(count, { one: 'thing', other: 'things' })} left`,
  moreLeft: (count) => `and ${count} more`,
  nothingLeft: 'Everything is filled in',
}
