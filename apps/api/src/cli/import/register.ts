import {
  type AddressFault,
  addressFault,
  addressTwin,
  isCustomerNumber,
  isServiceCode,
  SERVICE_CODES,
  SUBSCRIPTION_STATES,
  COLLABORATION_STATUSES,
  isOneOf,
  isOrganisationNumber,
  isReadable,
  judgePassword,
  PASSWORD_LENGTH,
  type PasswordFault,
  ROLES,
} from '@portal/domain'
import { estimate } from '@portal/passwords'
import * as z from 'zod'
import type { Fault } from './fault.ts'
import type { CsvRow } from './read-csv.ts'

/** The columns of each file. The operator reads the message after file, line and column. */
const customerNumber = z.string().refine(isCustomerNumber, 'a customer number is 4–10 digits')
const service = z.string().refine(isServiceCode, `unknown service; there are ${SERVICE_CODES.join(', ')}`)
const name = z
  .string()
  .min(1, 'is missing')
  .max(200, 'is too long')
  .regex(/^[^\p{Cc}]*$/u, 'has a control character')
  .refine((text) => text === '' || isReadable(text), 'cannot be read: it shows nothing, or turns the text around it')
const organisationNumber = z.string().refine((text) => text === '' || isOrganisationNumber(text), 'is no organisation number')
const yesNo = z.enum(['yes', 'no'], 'must be yes or no')
const day = z.iso.date('must be a day, YYYY-MM-DD')

const ADDRESS_FAULTS: Readonly<Record<AddressFault, string>> = {
  'no-address': 'is no e-mail address',
  'letters-before-at': 'has letters other than a–z before @, which most mail systems do not deliver to',
}
const PASSWORD_REFUSED: Readonly<Record<PasswordFault, string>> = {
  'too-short': `must be at least ${PASSWORD_LENGTH.least} characters, or empty to invite by mail`,
  'too-long': `must be at most ${PASSWORD_LENGTH.most} characters`,
  blank: 'is nothing but spaces',
  'own-words': 'is too like the address or the name of the person',
  common: 'is on the lists of leaked passwords',
  guessable: 'can be guessed; add a few words, or leave it empty to invite by mail',
}
/** Comes out as it is stored, so that both spellings of a domain are the same person. */
const address = z
  .string()
  .overwrite(addressTwin)
  .max(254, 'is too long')
  .superRefine((text, context) => {
    const fault = addressFault(text)
    if (fault) context.addIssue(ADDRESS_FAULTS[fault])
  })

export const companyRow = z.object({
  customer_number: customerNumber,
  kind: z.enum(['agency', 'customer'], 'must be agency or customer'),
  name,
  organisation_number: organisationNumber,
})
export const userRow = z
  .object({
    customer_number: z.union([z.literal(''), customerNumber], 'a customer number is 4–10 digits; empty for support staff'),
    email: address,
    name,
    role: z.string().refine((text) => isOneOf([...ROLES, 'support'], text), 'must be administrator, user, auditor or support'),
    main_contact: yesNo,
    password: z.string(),
    licences: z
      .string()
      .default('')
      .refine((text) => text === '' || text.split(',').every((code) => isServiceCode(code.trim())), 'names an unknown service'),
  })
  .superRefine(({ customer_number: number, role, main_contact: mainContact, password, email, name }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const { fault } = password === '' ? { fault: undefined } : judgePassword(password, { email, names: [name] }, estimate)
    if (fault) wrong('password', PASSWORD_REFUSED[fault])
    if (mainContact === 'yes' && role !== 'administrator') wrong('main_contact', 'a main contact must be administrator')
    if ((role === 'support') !== (number === '')) wrong('customer_number', 'is empty for support staff, and only for them')
  })
/** A subscription being deleted needs the day that an end decided, and the file has no column for it. */
const IMPORTABLE_STATES = SUBSCRIPTION_STATES.filter((state) => state !== 'deleting')

export const subscriptionRow = z.object({
  customer_number: customerNumber,
  service,
  state: z
    .enum(SUBSCRIPTION_STATES, `must be one of ${IMPORTABLE_STATES.join(', ')}`)
    .refine(
      (state) => state !== 'deleting',
      'deleting has no date: nothing here says when it is to be deleted; import it as read-only or as deleted',
    ),
})
export const collaborationRow = z.object({
  agency_number: customerNumber,
  customer_number: customerNumber,
  service,
  status: z
    .string()
    .refine((text) => text !== 'ended', 'an ended collaboration cannot be imported')
    .refine(
      (text) => isOneOf(COLLABORATION_STATUSES, text),
      `must be one of ${COLLABORATION_STATUSES.filter((each) => each !== 'ended').join(', ')}`,
    ),
  started_on: day,
})

export type Placed<T> = T & { readonly file: string; readonly line: number }

/** The four files of a register, each row with its place. */
export type Register = {
  readonly companies: readonly Placed<z.output<typeof companyRow>>[]
  readonly users: readonly Placed<z.output<typeof userRow>>[]
  readonly subscriptions: readonly Placed<z.output<typeof subscriptionRow>>[]
  readonly collaborations: readonly Placed<z.output<typeof collaborationRow>>[]
}

/** Sorts rows into good ones with their place, and faults, one for every wrong column. */
export const check = <S extends z.ZodType>(
  schema: S,
  rows: readonly CsvRow[],
): { readonly good: readonly Placed<z.output<S>>[]; readonly faults: readonly Fault[] } => {
  const good: Placed<z.output<S>>[] = []
  const faults: Fault[] = []
  for (const { file, line, values } of rows) {
    const parsed = schema.safeParse(values)
    if (parsed.success) good.push(Object.assign({ file, line }, parsed.data))
    else
      for (const { path, message } of parsed.error.issues)
        faults.push({ file, line, ...(path.length > 0 && { column: path.join('.') }), reason: message })
  }
  return { good, faults }
}
