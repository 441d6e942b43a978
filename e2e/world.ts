import { randomInt } from 'node:crypto'
import type { Database } from '@portal/database'
import { addCollaboration, addCompany, addMember, addRecords, addUser, type Company, type NewRecord, type Work } from '@portal/database/world'
import type { ServiceCode } from '@portal/domain'
import { hashPassword } from 'better-auth/crypto'
import { plantSecondFactor } from './planted-codes.ts'

export const PASSWORD = 'berattelse-2026'
let hashed: Promise<string> | undefined

/** The world of one story: an agency with an administrator and an employee, and the customers that the story asks for. */
export const createWorld = async (database: Database) => {
  const { pool } = database
  const passwordHash = await (hashed ??= hashPassword(PASSWORD))
  const mark = String(randomInt(100_000_000, 999_999_999))
  const agency = await addCompany(pool, { kind: 'agency', customerNumber: mark, name: `Byrån Norrsken ${mark}` })
  const admin = `admin@${mark}.example`
  const employee = `medarbetare@${mark}.example`
  await addMember(pool, agency, { email: admin, name: 'Astrid Norling', role: 'administrator', mainContact: true, passwordHash })
  await addMember(pool, agency, { email: employee, name: 'Måns Ekdahl', role: 'user', passwordHash })
  const support = `support@${mark}.example`
  const staff = await addUser(pool, { email: support, name: 'Sara Support', support: true, secondFactor: true, passwordHash })
  await plantSecondFactor(database, support, staff)
  let customers = 0

  /** A customer of the agency in these services. Its owner is administrator and main contact, unless the story wants none. */
  const customer = async (
    name: string,
    services: readonly ServiceCode[],
    { mainContact = true, firstSteps = false }: { readonly mainContact?: boolean; readonly firstSteps?: boolean } = {},
  ) => {
    customers += 1
    const company: Company = await addCompany(pool, { kind: 'customer', customerNumber: `${mark}${customers % 10}`, name: `${name} ${mark}` })
    const owner = `agare${customers}@${mark}.example`
    const person = { email: owner, name: 'Karin Lindqvist', passwordHash, licences: services, firstSteps }
    await addMember(pool, company, mainContact ? { ...person, role: 'administrator', mainContact } : { ...person, role: 'user' })
    const works: Partial<Record<ServiceCode, Work>> = {}
    for (const service of services) works[service] = await addCollaboration(pool, { agency, customer: company, service })
    const workIn = (service: ServiceCode): Work => {
      const work = works[service]
      if (!work) throw new Error(`${name} has no ${service}`)
      return work
    }
    return {
      company,
      name: company.name,
      owner,
      workIn,
      /** Adds that many users, whose names come early in the alphabet. */
      employ: async (count: number): Promise<void> => {
        for (let each = 1; each <= count; each += 1)
          await addMember(pool, company, { email: `anstalld${each}-${customers}@${mark}.example`, name: `Anställd ${each}`, role: 'user' })
      },
      fill: (service: ServiceCode, records: readonly NewRecord[]) => addRecords(pool, workIn(service).subscriptionId, records),
    }
  }
  return { agency, admin, employee, support, customer }
}
export type World = Awaited<ReturnType<typeof createWorld>>
