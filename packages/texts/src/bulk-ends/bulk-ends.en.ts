import type { BulkEndsTexts } from './bulk-ends.sv.ts'
import { formatOf } from '../format.ts'
import { BULK_STATE_EN, ROW_REASON_EN, ROW_STATE_EN, STOPPED_EN } from './words.en.ts'

const { day, number, plural } = formatOf('en')
const customers = (count: number): string => plural(count, { one: 'customer', other: 'customers' })

export const bulkEndsEn: BulkEndsTexts = {
  title: 'End for several customers',
  state: BULK_STATE_EN,
  reason: ROW_REASON_EN,
  stopped: STOPPED_EN,
  rowState: (state, planned) => (state === 'done' && planned ? 'Planned' : ROW_STATE_EN[state]),
  pick: {
    head: 'Select',
    one: (name) => `Select ${name}`,
    page: 'Select all on the page',
    picked: (count) => `${customers(count)} selected`,
    all: (count) => `Select all ${number(count)} that match`,
    allPicked: (count) => `All ${number(count)} that match are selected`,
    none: 'Clear selection',
    end: 'End for several…',
    latest: 'Ends for several customers',
  },
  choose: {
    intro: (count) => `Choose what happens in each service of ${customers(count)}. Nothing ends until you have reviewed and started it.`,
    introAll: 'Choose what happens in each service of all customers that match. Nothing ends until you have reviewed and started it.',
    frozen: 'These are the customers that match when you review. Later changes to the list do not affect the selection.',
    nobody: 'No customers are selected',
    nobodyWhat: 'Select customers in the list of collaborations first.',
    toList: 'To collaborations',
    services: 'What happens afterwards?',
    keep: 'Is not ended',
    destroys: 'Deletes data for good',
    reason: 'Reason (optional)',
    review: 'Review',
    nothingChosen: 'Choose what happens in at least one service.',
  },
  summary: {
    services: 'Services',
    when: 'When',
    atOnce: 'At once',
    lastDay: (on) => `${day(on)} is the last day`,
    made: (at, by) => `Reviewed ${at} by ${by}`,
  },
  groups: {
    ready: (count) => `Ready (${number(count)})`,
    needsAnswer: (count) => `Need attention (${number(count)})`,
    refused: (count) => `Cannot be ended (${number(count)})`,
    notEnded: (count) => `Not ended (${number(count)})`,
    done: (count) => `Ended (${number(count)})`,
    planned: (count) => `Planned (${number(count)})`,
  },
  why: 'Why',
  act: 'What to do',
  more: 'Show more',
  checks: {
    title: 'Checks that are not done',
    intro: 'An acknowledgement applies to every customer that the check concerns.',
    customers: (count) => customers(count),
    acknowledge: (count) => `End anyway for ${customers(count)}`,
  },
  contact: {
    title: 'The main contact is missing',
    mend: 'Choose a main contact',
    close: 'Close',
    again: 'Review again',
    mended: (name) => `${name} has a main contact.`,
  },
  again: 'Review all again',
  destroy: {
    title: (count) => `Data is deleted for good for ${customers(count)}`,
    what: 'All content is deleted when the grace period is over. Until then, each deletion can be cancelled by itself.',
    field: (count) => `Type ${number(count)} to confirm`,
    wrong: 'The number is not right.',
  },
  start: {
    button: (count) => `End for ${customers(count)}`,
    plan: (count) => `Plan the ends for ${customers(count)}`,
    resume: 'Continue',
    left: (count) =>
      `${customers(count)} still ${count === 1 ? 'needs' : 'need'} attention and ${count === 1 ? 'is' : 'are'} left as ${count === 1 ? 'it is' : 'they are'}.`,
    nobody: 'No customer is ready.',
  },
  progress: {
    label: 'Progress',
    of: (done, all) => `${number(done)} of ${number(all)} customers`,
    keeps: 'You can close the page: the ends go on anyway.',
    pause: 'Pause',
    stop: 'Stop',
    stopTitle: 'Stop the ends?',
    stopWhat: (done) =>
      `${customers(done)} ${done === 1 ? 'is' : 'are'} already done and will remain ended. The rest are left as they are. It cannot be continued afterwards.`,
    stopYes: 'Stop the ends',
    discard: 'Discard the review',
  },
  done: {
    title: (done) => `${customers(done)} ended`,
    planned: (done) => `Ends planned for ${customers(done)}`,
    refused: (count) => `${customers(count)} ${count === 1 ? 'was' : 'were'} not ended.`,
    untouched: (count) => `${customers(count)} ${count === 1 ? 'was' : 'were'} not reached.`,
    csv: 'Download as CSV',
    xlsx: 'Download as Excel',
  },
  latest: {
    title: 'Ends for several customers',
    empty: 'No ends for several customers yet',
    emptyWhat: 'Select customers in the list of collaborations to end for several at once.',
    when: 'Created',
    by: 'By',
    state: 'Status',
    customers: 'Customers',
    more: 'Show older',
  },
  result: {
    fileName: (on) => `Ends for several customers ${on}`,
    head: ['Customer number', 'Customer', 'Result', 'Service', 'What happens afterwards', 'Receipt number', 'Last day', 'Time', 'Reason'],
  },
}
