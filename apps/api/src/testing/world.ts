import { addCollaboration, addCompany, addMember, addUser, type Client, type Company, type Work } from '@portal/database/world'
import { SERVICE_CODES, type ServiceCode } from '@portal/domain'

/** Two agencies with their staff, and support. Each test makes its own customers. */
export const AGENCY_ADMIN = 'admin@byran.example'
export const AGENCY_USER = 'medarbetare@byran.example'
export const AGENCY_AUDITOR = 'revisor@byran.example'
export const OTHER_AGENCY_ADMIN = 'admin@andra.example'
export const SUPPORT = 'support@portal.example'

/** The password of every person. */
export const PASSWORD = 'prov-losenord-2026'

export type World = { readonly agency: Company; readonly otherAgency: Company }

export const buildWorld = async (client: Client, passwordHash: string): Promise<World> => {
  const agency = await addCompany(client, { name: 'Byrån AB', customerNumber: '1001', kind: 'agency' })
  const otherAgency = await addCompany(client, { name: 'Andra Byrån AB', customerNumber: '1002', kind: 'agency' })
  await addMember(client, agency, { email: AGENCY_ADMIN, name: 'Astrid Norling', role: 'administrator', mainContact: true, passwordHash })
  await addMember(client, agency, { email: AGENCY_USER, name: 'Måns Ekdahl', role: 'user', passwordHash })
  await addMember(client, agency, { email: AGENCY_AUDITOR, name: 'Rut Visén', role: 'auditor', passwordHash })
  await addMember(client, otherAgency, { email: OTHER_AGENCY_ADMIN, name: 'Sixten Åkesson', role: 'administrator', mainContact: true, passwordHash })
  await addUser(client, { email: SUPPORT, name: 'Sara Support', support: true, secondFactor: true, passwordHash })
  return { agency, otherAgency }
}

export type Customer = Company & {
  /** The address of its administrator, who is also main contact unless the test wants none. */
  readonly admin: string
  readonly adminId: string
  readonly with: (service: ServiceCode) => Work
}
export type NewCustomer = {
  readonly services?: readonly ServiceCode[]
  readonly agency?: Company
  readonly mainContact?: boolean
  readonly name?: string
  readonly organisationNumber?: string
  readonly status?: 'active' | 'pending'
}

let made = 0

/** Adds a customer with an administrator and collaborations in these services. */
export const addCustomer = async (client: Client, world: World, passwordHash: string, asked: NewCustomer = {}): Promise<Customer> => {
  made += 1
  const { services = [], agency = world.agency, mainContact = true, name = `Kund ${made} AB`, organisationNumber, status = 'active' } = asked
  const company = await addCompany(client, {
    name,
    customerNumber: String(20_000 + made),
    kind: 'customer',
    ...(organisationNumber && { organisationNumber }),
  })
  const admin = `agare@kund${made}.example`
  const person = { email: admin, name: `Berit ${made}`, role: 'administrator', mainContact, passwordHash, licences: SERVICE_CODES } as const
  const { membershipId } = await addMember(client, company, person)
  const works: Work[] = []
  for (const service of services) works.push(await addCollaboration(client, { agency, customer: company, service, status }))
  return { ...company, admin, adminId: membershipId, with: (service) => works.find((work) => work.service === service)! }
}
