import { parseArgs } from 'node:util'
import { SIE_ENCODING_NAMES, sieEncodingNamed } from '@portal/contract'
import { isCustomerNumber, isServiceCode, keepsBooks, SERVICE_CODES, type ServiceCode } from '@portal/domain'
import * as z from 'zod'
import type { PortalImport } from '../features/bookkeeping/fill-books.ts'

const SERVICES = SERVICE_CODES.filter(keepsBooks)

export const HELP = `import-sie [options] <customer_number> <service> <file>
import-sie --undo <import> <customer_number> <service>

Fills a customer's books from a SIE 4 file, whole or not at all: a file that is a year (4E) is a
fiscal year, a file that brings vouchers (4I) adds them to the years that the books have.

  customer_number    the customer number, 4 to 10 digits
  service            one of ${SERVICES.join(', ')}
  file               the SIE file
  --preview          save nothing, only tell what the import would do
  --replace          replace the vouchers and balances of a fiscal year that has vouchers already
  --again            skip (default) or add: vouchers that are in the books already
  --taken            skip (default) or renumber: vouchers whose number another voucher has
  --encoding         one of ${SIE_ENCODING_NAMES.join(', ')}; default by the file's letters
  --checksum         check (default) or ignore: a checksum (#KSUMMA) that is wrong
  --undo             undo the import with this id, while nothing has changed after it`

/** Where the books are: a company's customer number and its service. */
export type Where = { readonly customerNumber: string; readonly service: ServiceCode }
export type Asked =
  | (Where & { readonly file: string } & Omit<PortalImport, 'at'>)
  | (Where & {
      /** The id of an import. */
      readonly undo: string
    })

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  replace: { type: 'boolean', default: false },
  preview: { type: 'boolean', default: false },
  again: { type: 'string', default: 'skip' },
  taken: { type: 'string', default: 'skip' },
  encoding: { type: 'string' },
  checksum: { type: 'string', default: 'check' },
  undo: { type: 'string' },
} as const

const words = z.object({
  again: z.enum(['skip', 'add']),
  taken: z.enum(['skip', 'renumber']),
  encoding: z.enum(SIE_ENCODING_NAMES).optional(),
  checksum: z.enum(['check', 'ignore']),
  undo: z.uuid().optional(),
})

/** Reads the arguments: what is asked for, `help`, or in words what is wrong with them. */
export const readArguments = (args: readonly string[]): Asked | string => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    if (values.help) return 'help'
    const [customerNumber = '', service = '', file = '', ...more] = positionals
    const read = words.safeParse(values)
    if (!read.success) return `--${read.error.issues[0]?.path.join('.')} has no such value`
    const { again, taken, encoding, checksum, undo } = read.data
    if (undo === undefined ? file === '' || more.length > 0 : service === '' || file !== '')
      return undo === undefined ? 'a customer number, a service and a file are needed' : 'a customer number and a service are needed'
    if (!isCustomerNumber(customerNumber)) return `${customerNumber} is no customer number`
    if (!isServiceCode(service)) return `there is no service ${service}`
    if (undo !== undefined) return { customerNumber, service, undo }
    const { preview, replace } = values
    return {
      customerNumber,
      service,
      file,
      preview,
      manner: { replace, again, taken },
      reading: { encoding: encoding && sieEncodingNamed(encoding), checksum },
    }
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong arguments'
  }
}
