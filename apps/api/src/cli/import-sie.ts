import { readFile } from 'node:fs/promises'
import type { SieImportAnswer, SieImportView } from '@portal/contract'
import { texts } from '@portal/texts'
import { findPlace } from '../features/bookkeeping/bookkeeping.store.ts'
import { importByPortal, type PortalImport, undoByPortal } from '../features/bookkeeping/fill-books.ts'
import type { Clock } from '../platform/clock.ts'
import { type Database, transaction } from '../platform/database.ts'
import type { SqlRunner } from '../platform/jobs.ts'
import { ProblemError } from '../platform/problem.ts'
import { HELP, readArguments, type Where } from './import-sie-arguments.ts'
import { reportOf, undoneReport } from './import-sie-report.ts'

export { HELP }

/** What a command receives. `database` is opened and migrated on its first call, so that the help needs no database. */
export type CommandIo = {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
  readonly clock: Clock
  readonly database: () => Promise<Pick<Database, 'pool'>>
  /** Sends the invitations of these memberships by jobs in the same transaction. */
  readonly invite: (membershipIds: readonly string[], runner: SqlRunner) => Promise<void>
}

/** The reason why nothing was imported, in words for the operator. */
class Refusal extends Error {}

/** The workspace of a customer's service. Raises a `Refusal` for an unknown customer number or a service that the customer does not have. */
const workspaceAt = async (database: Pick<Database, 'pool'>, { customerNumber, service }: Where): Promise<string> => {
  const { company, subscriptionId } = await findPlace(database.pool, customerNumber, service)
  if (!company) throw new Refusal(`no company has the customer number ${customerNumber}`)
  if (subscriptionId === null) throw new Refusal(`the customer ${customerNumber} does not have ${service}`)
  return subscriptionId
}

/** Imports a SIE file into a customer's service, or tells what that would do. Raises a `Refusal`, and a `ProblemError` for the refusals of an import. */
export const importSieFile = async (
  database: Pick<Database, 'pool'>,
  where: Where,
  bytes: Uint8Array,
  asked: PortalImport,
): Promise<SieImportAnswer> => {
  const subscriptionId = await workspaceAt(database, where)
  return transaction(database, (client) => importByPortal(client, subscriptionId, bytes, asked))
}

const undoSieImport = async (database: Pick<Database, 'pool'>, where: Where, importId: string, at: Date): Promise<SieImportView> => {
  const subscriptionId = await workspaceAt(database, where)
  return transaction(database, (client) => undoByPortal(client, subscriptionId, importId, at))
}

/** Runs the command. Gives the exit code: 0 done, 1 refused, 2 wrong arguments. */
export const run = async (args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> => {
  const asked = readArguments(args)
  if (asked === 'help') {
    io.say(HELP)
    return 0
  }
  if (typeof asked === 'string') {
    io.complain(`${asked}\n\n${HELP}`)
    return 2
  }
  try {
    const database = await io.database()
    if ('undo' in asked) io.say(undoneReport(await undoSieImport(database, asked, asked.undo, io.clock())))
    else for (const line of reportOf(await importSieFile(database, asked, await bytesOf(asked.file), { ...asked, at: io.clock() }))) io.say(line)
    return 0
  } catch (error) {
    for (const line of reasons(error)) io.complain(line)
    return 1
  }
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error: unknown) => {
    throw new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`)
  })

const reasons = (error: unknown): readonly string[] => {
  if (error instanceof Refusal) return [error.message]
  if (!(error instanceof ProblemError)) throw error
  return error.problems.map((problem) => {
    const { title, detail } = texts('en').problem(problem)
    return `${title}. ${detail}`
  })
}
