import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isCustomerNumber, isServiceCode, keepsBooks, SERVICE_CODES, type ServiceCode } from '@portal/domain'
import { texts } from '@portal/texts'
import { findPlace } from '../features/bookkeeping/bookkeeping.store.ts'
import { importByPortal } from '../features/bookkeeping/fill-books.ts'
import type { Imported } from '../features/bookkeeping/import-books.ts'
import type { Clock } from '../platform/clock.ts'
import { type Database, transaction } from '../platform/database.ts'
import type { SqlRunner } from '../platform/jobs.ts'
import { ProblemError } from '../platform/problem.ts'

/** What a command receives. `database` is opened and migrated on its first call, so that the help needs no database. */
export type CommandIo = {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
  readonly clock: Clock
  readonly database: () => Promise<Pick<Database, 'pool'>>
  /** Sends the invitations of these memberships by jobs in the same transaction. */
  readonly invite: (membershipIds: readonly string[], runner: SqlRunner) => Promise<void>
}

const SERVICES = SERVICE_CODES.filter(keepsBooks)

export const HELP = `import-sie [--replace] <customer_number> <service> <file>

Fills a customer's books from a SIE 4 file, whole or not at all.

  customer_number  the customer number, 4 to 10 digits
  service          one of ${SERVICES.join(', ')}
  file             the SIE file
  --replace        replace the vouchers and balances of a fiscal year that has vouchers already`

/** The reason why nothing was imported, in words for the operator. */
class Refusal extends Error {}

/**
 * Imports a SIE file into a customer's service. Raises a `Refusal` for an unknown customer number or a service that the customer does not have, and
 * a `ProblemError` for the refusals of an import.
 */
export const importSieFile = async (
  database: Pick<Database, 'pool'>,
  customerNumber: string,
  service: ServiceCode,
  bytes: Uint8Array,
  { replace = false, at }: { readonly replace?: boolean; readonly at: Date },
): Promise<Imported> => {
  const { company, subscriptionId } = await findPlace(database.pool, customerNumber, service)
  if (!company) throw new Refusal(`no company has the customer number ${customerNumber}`)
  if (subscriptionId === null) throw new Refusal(`the customer ${customerNumber} does not have ${service}`)
  return transaction(database, (client) => importByPortal(client, subscriptionId, bytes, { replace, at }))
}

/** Runs the command. Gives the exit code: 0 done, 1 refused, 2 wrong arguments. */
export const run = async (args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> => {
  const asked = read(args)
  if (asked === 'help') {
    io.say(HELP)
    return 0
  }
  if (typeof asked === 'string') {
    io.complain(`${asked}\n\n${HELP}`)
    return 2
  }
  try {
    const { customerNumber, service, file, replace } = asked
    const imported = await importSieFile(await io.database(), customerNumber, service, await bytesOf(file), { replace, at: io.clock() })
    for (const line of report(imported)) io.say(line)
    return 0
  } catch (error) {
    for (const line of reasons(error)) io.complain(line)
    return 1
  }
}

type Asked = { readonly customerNumber: string; readonly service: ServiceCode; readonly file: string; readonly replace: boolean }

const read = (args: readonly string[]): Asked | string => {
  try {
    const options = { help: { type: 'boolean', short: 'h', default: false }, replace: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [customerNumber = '', service = '', file = '', ...more] = positionals
    if (values.help) return 'help'
    if (file === '' || more.length > 0) return 'a customer number, a service and a file are needed'
    if (!isCustomerNumber(customerNumber)) return `${customerNumber} is no customer number`
    if (!isServiceCode(service)) return `there is no service ${service}`
    return { customerNumber, service, file, replace: values.replace }
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong arguments'
  }
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error: unknown) => {
    throw new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`)
  })

const report = ({ accounts, vouchers, rows, warnings }: Imported): readonly string[] => [
  `imported: ${accounts} accounts, ${vouchers} vouchers, ${rows} rows`,
  ...warnings.map(
    ({ line, code, ...facts }) =>
      `warning: line ${line}: ${code} ${Object.entries(facts)
        .map(([name, value]) => `${name}=${value}`)
        .join(' ')}`,
  ),
]

const reasons = (error: unknown): readonly string[] => {
  if (error instanceof Refusal) return [error.message]
  if (!(error instanceof ProblemError)) throw error
  return error.problems.map((problem) => {
    const { title, detail } = texts('en').problem(problem)
    return `${title}. ${detail}`
  })
}
