import { addCollaboration, addCompany, addTermination, type Company, type Work } from '@portal/database/world'
import { SERVICE_CODES } from '@portal/domain'
import type { Reply } from './caller.ts'
import { end } from './ending.ts'
import type { TestPortal } from './portal.ts'
import { AGENCY_ADMIN, SUPPORT } from './world.ts'

/** The administrator of every customer here, so that one log-in is enough. */
export const OWNER = 'agare@alla.example'
export const DUE = '2027-06-01'

/**
 * A customer whose acts can meet: the agency reads a deactivated Fakturering while Scanner is active, both it and another agency have a pending
 * request, Utlägg is scheduled for deletion, and an administrator may become main contact or be demoted.
 */
export type Crossing = {
  readonly customer: Company
  readonly fakturering: Work
  readonly scanner: Work
  readonly terminationId: string
  readonly requests: { readonly lon: Work; readonly fakturering: Work }
  readonly deputyId: string
}

let made = 0

export const buildCrossing = async (portal: TestPortal): Promise<Crossing> => {
  const { database, agency, otherAgency } = portal
  const client = database.pool
  made += 1
  const { company: customer, ownerId } = await newCustomer(portal, made)
  const deputy = await portal.member(customer, { email: `vice@${made}.example`, name: 'Vice', role: 'administrator', status: 'invited' })
  const work = (service: (typeof SERVICE_CODES)[number], from = agency, status: 'active' | 'pending' = 'active') =>
    addCollaboration(client, { agency: from, customer, service, status })
  const [fakturering, utlagg, scanner] = [await work('eekonomi-fakturering'), await work('utlagg'), await work('scanner')]
  const ended = { at: '2026-03-31T13:20:00Z', by: ownerId, effects: [], unchanged: [] }
  await addTermination(client, fakturering, { ...ended, outcome: 'deactivate-read-only', state: 'read-only', receiptNumber: `2026-F${made}` })
  const terminationId = await addTermination(client, utlagg, { ...ended, outcome: 'delete', state: 'deleting', receiptNumber: `2026-U${made}` })
  await client.query(`INSERT INTO deletion (termination_id, subscription_id, due_on, status) VALUES ($1, $2, $3, 'scheduled')`, [
    terminationId,
    utlagg.subscriptionId,
    DUE,
  ])
  const requests = { lon: await work('lon', agency, 'pending'), fakturering: await work('eekonomi-fakturering', otherAgency, 'pending') }
  return { customer, fakturering, scanner, terminationId, requests, deputyId: deputy.membershipId }
}

const newCustomer = async (portal: TestPortal, place: number) => {
  const company = await addCompany(portal.database.pool, { name: `Korset ${place} AB`, customerNumber: String(50_000 + place), kind: 'customer' })
  const owner = await portal.member(company, { email: OWNER, name: 'Olga', role: 'administrator', mainContact: true, licences: SERVICE_CODES })
  return { company, ownerId: owner.userId }
}

type Act = (portal: TestPortal, crossing: Crossing) => Promise<Reply>
const accept =
  (which: keyof Crossing['requests']): Act =>
  (portal, { requests }) =>
    portal.as(OWNER).post(`/collaborations/${requests[which].id}/accept`)

/** All acts that change who can do what at a customer. */
export const ACTS = {
  'the end of the last other collaboration': (portal, { scanner }) => end(portal.as(AGENCY_ADMIN), scanner, 'continue-standalone'),
  'taking the reading away': (portal, { fakturering }) => portal.as(OWNER).delete(`/subscriptions/${fakturering.subscriptionId}/agency-access`),
  'cancelling a deletion': (portal, { terminationId }) => portal.as(OWNER).delete(`/terminations/${terminationId}/deletion`),
  'a start of the same agency elsewhere': accept('lon'),
  'a start of another agency there': accept('fakturering'),
  'an upgrade': (portal, { fakturering }) =>
    portal.as(SUPPORT).post(`/support/subscriptions/${fakturering.subscriptionId}/upgrade`, { to: 'eekonomi-smart' }),
  'a new main contact': (portal, { customer, deputyId }) =>
    portal.as(OWNER).put(`/companies/${customer.id}/main-contact`, { membershipId: deputyId }),
  'a demotion': (portal, { customer, deputyId }) => portal.as(OWNER).patch(`/companies/${customer.id}/users/${deputyId}`, { role: 'user' }),
} as const satisfies Record<string, Act>
export type ActName = keyof typeof ACTS
