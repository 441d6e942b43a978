import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { PgClient } from '@portal/database'
import { stockholmDay } from '@portal/domain'
import { transaction } from '../../platform/database.ts'
import type { CommandIo } from '../import-sie.ts'
import { type Fault, faultLine } from './fault.ts'
import { withHashes } from './hashes.ts'
import { loadKnown, saveRegister } from './import.store.ts'
import { judge } from './judge.ts'
import { readCsv } from './read-csv.ts'
import { check, collaborationRow, companyRow, type Register, subscriptionRow, userRow } from './register.ts'

export const HELP = `import <folder>

Reads a register from CSV files (UTF-8 or Windows-1252, ;, header row), all or nothing: when anything is wrong nothing is saved, and every bad line is
listed with file, line, column and reason. An absent file is fine.

  companies.csv       customer_number;kind;name;organisation_number
  users.csv           customer_number;email;name;role;main_contact;password[;licences]
  subscriptions.csv   customer_number;service;state  (active, read-only, closed or deleted)
  collaborations.csv  agency_number;customer_number;service;status;started_on

A kind is agency or customer; a role administrator, user, auditor or support; main_contact yes or no; licences are service codes with commas between.
An e-mail address may have letters such as å, ä and ö after @.
An empty password invites by mail. One e-mail on several rows is one user in several companies. Support staff have role support and no customer number.`

const MOST_FAULTS = 5_000

/** Runs the command. Gives the exit code: 0 done, 1 refused, 2 wrong arguments. */
export const run = async (args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> => {
  const asked = readArguments(args)
  if (asked === 'help') {
    io.say(HELP)
    return 0
  }
  if ('wrong' in asked) {
    io.complain(`${asked.wrong}\n\n${HELP}`)
    return 2
  }
  const { folder } = asked
  if (!(await isFolder(folder))) {
    io.complain(`there is no folder ${folder}; nothing was imported`)
    return 1
  }
  const { register, faults, doubtful } = await read(folder)
  const rows = register.companies.length + register.users.length + register.subscriptions.length + register.collaborations.length
  const database = await io.database()
  const inspect = async (client: PgClient) => [...faults, ...judge(register, await loadKnown(client, register), doubtful, stockholmDay(io.clock()))]
  const seen = await transaction(database, inspect)
  if (seen.length > 0) return refuse(seen, io)
  const users = await withHashes(register.users, io.complain)
  const done = await transaction(database, async (client) => {
    await client.query('SET LOCAL statement_timeout = 0')
    const wrong = await inspect(client)
    if (wrong.length > 0) return { wrong, invited: 0 }
    const invited = await saveRegister(client, register, users, io.clock())
    await io.invite(invited, client)
    return { wrong, invited: invited.length }
  })
  if (done.wrong.length > 0) return refuse(done.wrong, io)
  io.say(`${rows} rows imported; ${done.invited} invitations`)
  return 0
}

const readArguments = (args: readonly string[]): 'help' | { readonly folder: string } | { readonly wrong: string } => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } }, allowPositionals: true })
    if (values.help) return 'help'
    const [folder, ...others] = positionals
    return folder === undefined || others.length > 0 ? { wrong: 'name one folder' } : { folder }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether the folder exists: a misspelt name must not count as an empty register. */
const isFolder = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )

const refuse = (faults: readonly Fault[], io: CommandIo): 1 => {
  const sorted = faults.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
  for (const fault of sorted.slice(0, MOST_FAULTS)) io.complain(faultLine(fault))
  io.complain(`${faults.length} faults; nothing was imported`)
  return 1
}

type Read = { readonly register: Register; readonly faults: readonly Fault[]; readonly doubtful: ReadonlySet<string> }

const read = async (folder: string): Promise<Read> => {
  const files = await Promise.all([
    readCsv(folder, 'companies.csv', ['customer_number', 'kind', 'name', 'organisation_number']),
    readCsv(folder, 'users.csv', ['customer_number', 'email', 'name', 'role', 'main_contact', 'password'], ['licences']),
    readCsv(folder, 'subscriptions.csv', ['customer_number', 'service', 'state']),
    readCsv(folder, 'collaborations.csv', ['agency_number', 'customer_number', 'service', 'status', 'started_on']),
  ])
  const [companies, users, subscriptions, collaborations] = [
    check(companyRow, files[0].rows),
    check(userRow, files[1].rows),
    check(subscriptionRow, files[2].rows),
    check(collaborationRow, files[3].rows),
  ]
  const register = { companies: companies.good, users: users.good, subscriptions: subscriptions.good, collaborations: collaborations.good }
  return {
    register,
    doubtful: new Set(files[0].rows.map(({ values }) => values['customer_number'] ?? '')),
    faults: [...files.flatMap(({ faults }) => faults), ...[companies, users, subscriptions, collaborations].flatMap(({ faults }) => faults)],
  }
}
