/**
 * The words of the field that the portal serves. A word also stands for its plural, a pair of words for the two in a row, in any spelling
 * (`customerNumber`, `customer_number`, `CUSTOMER_NUMBER`, "customer numbers"). Words that every program uses in another sense are left out:
 * record, document, export, file, account, user, role, report, case.
 */
const WORDS = {
  people: 'company, agency, customer, party, member, membership, administrator, auditor, main contact, licence, invitation',
  working:
    'service, catalogue, subscription, collaboration, restart, upgrade, support, standing, access level, access removal, workspace, notice, saved view',
  ending:
    'termination, planned end, bulk, outcome, aftermath, blocker, confirmation, deletion, destruction, retention, grace, receipt, certificate, event, reminder',
  bookkeeping: 'bookkeeping, accounting, book, fiscal, voucher, ledger, balance, sie, complete export, overview',
  invoicing: 'invoicing, invoice, seller, buyer, article, peppol, vat',
  payroll: 'payroll, salary, payslip, employee, handover, backup, expense',
  services: 'eekonomi, ekonomioversikt, fakturering, lon, utlagg, scanner',
}
export const FIELD_WORDS: readonly string[] = Object.values(WORDS).flatMap((words) => words.split(', '))

/** Names outside the field that contain one of its words. */
const OF_OTHER_TRADES = ['upgrade-insecure-requests', 'event-stream', 'server-sent event', 'addEventListener', 'backup[-_]?code']

/** A word in the singular, as English makes it of most plurals. */
export const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')

/** The words of a text in lower case and in the singular; joined words (camelCase, snake_case) are taken apart. */
const wordsOf = (text: string): readonly string[] =>
  OF_OTHER_TRADES.reduce((rest, phrase) => rest.replaceAll(new RegExp(`${phrase}s?`, 'gi'), ' '), text)
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(singular)

/** The field's words that a text contains, each once. */
export const fieldWordsIn = (text: string): readonly string[] => {
  const run = ` ${wordsOf(text).join(' ')} `
  return FIELD_WORDS.filter((word) => run.includes(` ${word} `))
}
