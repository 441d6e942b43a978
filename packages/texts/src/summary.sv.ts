import { firstOf } from './first-of.ts'
import { formatOf } from './format.ts'

const { day, list, plural } = formatOf('sv')
const some = (services: readonly string[]): string => list(firstOf(services, (more) => `${more} till`))

/** The summary beside the page of an end. */
export const summarySv = {
  title: 'Sammanfattning',
  service: 'Tjänst',
  afterwards: 'Efter avslutet',
  /** What becomes of services that end together. */
  outcome: {
    'continue-standalone': 'Kunden fortsätter',
    'deactivate-read-only': 'Blir läsversion',
    delete: 'Informationen raderas',
    close: 'Åtkomsten upphör',
  },
  unchosen: 'Inte valt',
  when: 'Avslutas',
  atOnce: 'Genast',
  after: (lastDay: string) => `Efter ${day(lastDay)}`,
  changes: 'Ändrad åtkomst',
  access: (access: string, services: readonly string[]) => `${access}: ${some(services)}`,
  some,
  deletion: 'Raderingsdag',
  deletionOn: (on: string, lastDay: string) => `${day(on)}. Kan stoppas till och med ${day(lastDay)}.`,
  deletionOf: (services: readonly string[], on: string, lastDay: string) =>
    `${some(services)}: ${day(on)}. Kan stoppas till och med ${day(lastDay)}.`,
  briefDeletion: (on: string) => `Raderas ${day(on)}`,
  left: 'Kvar att göra',
  leftCount: (count: number) => `${plural(count, { one: 'sak', other: 'saker' })} kvar`,
  moreLeft: (count: number) => `och ${count} till`,
  nothingLeft: 'Allt är ifyllt',
}
export type SummaryTexts = typeof summarySv
