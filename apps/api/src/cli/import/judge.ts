import { type Day, refuseDays } from '@portal/domain'
import { agencyStaff } from './agency-staff.ts'
import type { Fault } from './fault.ts'
import type { Known } from './known.ts'
import type { Register } from './register.ts'

type Row = { readonly file: string; readonly line: number }
const fault = ({ file, line }: Row, column: string, reason: string): Fault => ({ file, line, column, reason })

/** Faults of rows that repeat an earlier row's key. */
const repeated = <T extends Row>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  column: string,
  reason: (first: number) => string,
): readonly Fault[] => {
  const seen = new Map<string, number>()
  return rows.flatMap((row) => {
    const key = keyOf(row)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.line)
    return first === undefined ? [] : [fault(row, column, reason(first))]
  })
}

/** Faults of rows that give one person two passwords. One e-mail address is one person. */
const otherPasswords = (users: Register['users']): readonly Fault[] => {
  const first = new Map<string, Register['users'][number]>()
  return users
    .filter(({ password }) => password !== '')
    .flatMap((row) => {
      const email = row.email.toLowerCase()
      const earlier = first.get(email) ?? row
      first.set(email, earlier)
      return earlier.password === row.password ? [] : [fault(row, 'password', `is another one than in line ${earlier.line}, for the same person`)]
    })
}

const again =
  (what: string) =>
  (first: number): string =>
    `${what} stands in line ${first} already`

/**
 * Finds the faults that no single row shows: repetitions, unknown companies, and breaches of G7, G8 and G12. `doubtful` are the customer numbers in
 * companies.csv, also those of rows with faults: a row that refers to one of them is not at fault.
 */
export const judge = (register: Register, known: Known, doubtful: ReadonlySet<string>, today: Day): readonly Fault[] => {
  const { companies, users, subscriptions, collaborations } = register
  const kinds = new Map([...known.companies, ...companies.map(({ customer_number: number, kind }) => [number, kind] as const)])
  const states = new Map([
    ...[...known.subscriptions].map(([key, { state }]) => [key, state] as const),
    ...subscriptions.map((row) => [keyOf(row), row.state] as const),
  ])
  const contacts = users.filter(({ main_contact: is }) => is === 'yes')
  const active = collaborations.filter(({ status }) => status === 'active')
  const unknown = <T extends Row & { readonly customer_number: string }>(rows: readonly T[]) =>
    rows
      .filter((row) => row.customer_number !== '' && !kinds.has(row.customer_number) && !doubtful.has(row.customer_number))
      .map((row) => fault(row, 'customer_number', `there is no company ${row.customer_number}`))
  const notOfKind = (row: Row, column: string, number: string, kind: 'agency' | 'customer') =>
    kinds.get(number) === kind || (!kinds.has(number) && doubtful.has(number))
      ? []
      : [fault(row, column, kinds.has(number) ? `${number} is no ${kind}` : `there is no company ${number}`)]
  return [
    ...repeated(companies, (row) => row.customer_number, 'customer_number', again('the number')),
    ...companies
      .filter((row) => known.companies.has(row.customer_number))
      .map((row) => fault(row, 'customer_number', `company ${row.customer_number} is there already`)),
    ...unknown(users),
    ...repeated(users, (row) => `${row.customer_number}/${row.email.toLowerCase()}`, 'email', again('the user of this company')),
    ...users
      .filter((row) => known.members.has(`${row.customer_number}/${row.email.toLowerCase()}`))
      .map((row) => fault(row, 'email', 'is a user of this company already')),
    ...repeated(contacts, (row) => row.customer_number, 'main_contact', again('the main contact of this company')),
    ...contacts
      .filter((row) => known.mainContacts.has(row.customer_number))
      .map((row) => fault(row, 'main_contact', 'the company has a main contact already')),
    ...agencyStaff(register, known),
    ...otherPasswords(users),
    ...unknown(subscriptions),
    ...subscriptions
      .filter((row) => kinds.has(row.customer_number))
      .flatMap((row) => notOfKind(row, 'customer_number', row.customer_number, 'customer')),
    ...repeated(subscriptions, keyOf, 'service', again('the service of this customer')),
    ...subscriptions
      .filter((row) => known.subscriptions.has(keyOf(row)))
      .map((row) => fault(row, 'service', 'the customer has this service already')),
    ...collaborations.flatMap((row) =>
      refuseDays([{ field: 'started_on', day: row.started_on }], today).map(({ field, day, from, to }) =>
        fault(row, field, `${day} cannot be right; it must be from ${from} to ${to}`),
      ),
    ),
    ...collaborations.flatMap((row) => [
      ...notOfKind(row, 'agency_number', row.agency_number, 'agency'),
      ...notOfKind(row, 'customer_number', row.customer_number, 'customer'),
    ]),
    ...repeated(active, keyOf, 'status', again('the active collaboration of this service')),
    ...repeated(
      collaborations.filter(({ status }) => status === 'pending'),
      (row) => `${row.agency_number}/${keyOf(row)}`,
      'status',
      again('the request for this service'),
    ),
    ...active
      .filter((row) => known.subscriptions.get(keyOf(row))?.active)
      .map((row) => fault(row, 'status', 'another collaboration is active in this service')),
    ...active
      .filter((row) => (states.get(keyOf(row)) ?? 'active') !== 'active')
      .map((row) => fault(row, 'status', `the customer’s service is ${states.get(keyOf(row)) ?? ''}, not active`)),
  ]
}

const keyOf = ({ customer_number: number, service }: { readonly customer_number: string; readonly service: string }): string => `${number}/${service}`
