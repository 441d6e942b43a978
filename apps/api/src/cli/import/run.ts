import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { hashPassword } from 'better-auth/crypto'
import { transaction } from '../../platform/database.ts'
import type { CommandIo } from '../import-sie.ts'
import { type Fault, faultLine } from './fault.ts'
import { loadKnown, saveRegister } from './import.store.ts'
import { judge, type Register } from './judge.ts'
import { readCsv } from './read-csv.ts'
import { check, collaborationRow, companyRow, subscriptionRow, userRow } from './register.ts'

export const HELP = `import <folder>

Reads a register from CSV files (UTF-8, ;, header row), all or nothing: when anything is wrong nothing is saved, and every bad line is
listed with file, line, column and reason. An absent file is fine.

  companies.csv       customer_number;kind;name;organisation_number
  users.csv           customer_number;email;name;role;main_contact;password[;licences]
  subscriptions.csv   customer_number;service;state
  collaborations.csv  agency_number;customer_number;service;status;started_on

An empty password invites by mail. One e-mail on several rows is one user in several companies. Support staff have role support and no customer number.`

const MOST_FAULTS = 5_000

/** Answers the exit code: 0 done, 1 refused, 2 called in a wrong way. */
export const run = async (args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> => {
  const { values, positionals } = parseArgs({ args: [...args], options: { help: { type: 'boolean' } }, allowPositionals: true, strict: false })
  if (values['help']) {
    io.say(HELP)
    return 0
  }
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) {
    io.complain(`name one folder\n\n${HELP}`)
    return 2
  }
  const { register, faults } = await read(folder)
  const rows = register.companies.length + register.users.length + register.subscriptions.length + register.collaborations.length
  const database = await io.database()
  const invited: string[] = []
  const wrong = await transaction(database, async (client) => {
    await client.query('SET LOCAL statement_timeout = 0')
    const all = [...faults, ...judge(register, await loadKnown(client, register))]
    if (all.length === 0) invited.push(...(await saveRegister(client, register, await withHashes(register, io))))
    return all
  })
  if (wrong.length > 0) return refuse(wrong, io)
  await io.invite(invited)
  io.say(`${rows} rows imported; ${invited.length} invitations`)
  return 0
}

const refuse = (faults: readonly Fault[], io: CommandIo): 1 => {
  const sorted = faults.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
  for (const fault of sorted.slice(0, MOST_FAULTS)) io.complain(faultLine(fault))
  io.complain(`${faults.length} faults; nothing was imported`)
  return 1
}

const read = async (folder: string): Promise<{ readonly register: Register; readonly faults: readonly Fault[] }> => {
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
    faults: [...files.flatMap(({ faults }) => faults), ...[companies, users, subscriptions, collaborations].flatMap(({ faults }) => faults)],
  }
}

/** Each password is hashed by itself, as many at a time as the machine has cores; that is what takes the time. */
const withHashes = async ({ users }: Register, io: CommandIo) => {
  const hashed: (Register['users'][number] & { readonly passwordHash: string | null })[] = []
  const size = availableParallelism() * 4
  for (let start = 0; start < users.length; start += size) {
    const some = users.slice(start, start + size)
    hashed.push(
      ...(await Promise.all(some.map(async (user) => ({ ...user, passwordHash: user.password === '' ? null : await hashPassword(user.password) })))),
    )
    if (users.length > 200 && start % (size * 25) === 0) io.complain(`${hashed.length} of ${users.length} passwords`)
  }
  return hashed
}
