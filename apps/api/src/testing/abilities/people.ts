import { addCompany, type Company } from '@portal/database/world'
import { SERVICE_CODES } from '@portal/domain'
import type { TestPortal } from '../portal.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, AGENCY_USER, OTHER_AGENCY_ADMIN, SUPPORT } from '../world.ts'
import { CALLERS, type CallerName, type Drawn } from './drawn.ts'

type Person = { readonly email: string; readonly name: string }
export const PEOPLE: Readonly<Record<CallerName, Person>> = {
  owner: { email: 'agare@alla.example', name: 'Olga Ägare' },
  deputy: { email: 'vice@alla.example', name: 'Vera Vice' },
  worker: { email: 'personal@alla.example', name: 'Per Personal' },
  auditor: { email: 'granskare@alla.example', name: 'Rolf Granskare' },
  both: { email: 'bada@alla.example', name: 'Bo Båda' },
  'agency administrator': { email: AGENCY_ADMIN, name: 'Astrid Norling' },
  'agency user': { email: AGENCY_USER, name: 'Måns Ekdahl' },
  'agency auditor': { email: AGENCY_AUDITOR, name: 'Rut Visén' },
  'other agency': { email: OTHER_AGENCY_ADMIN, name: 'Sixten Åkesson' },
  'foreign agency': { email: 'admin@frammande.example', name: 'Frida Främmande' },
  'foreign customer': { email: 'agare@granne.example', name: 'Greta Granne' },
  support: { email: SUPPORT, name: 'Sara Support' },
}

/** The companies and people that every world shares, all of them logged in. */
export const addStrangers = async (portal: TestPortal): Promise<void> => {
  const company = (name: string, customerNumber: string, kind: Company['kind']) => addCompany(portal.database.pool, { name, customerNumber, kind })
  const [foreign, neighbour] = [await company('Främmande Byrån AB', '1003', 'agency'), await company('Grannen AB', '30001', 'customer')]
  const administrator = { role: 'administrator', mainContact: true } as const
  await portal.member(foreign, { ...PEOPLE['foreign agency'], ...administrator })
  await portal.member(neighbour, { ...PEOPLE['foreign customer'], ...administrator })
  await portal.member(portal.agency, { ...PEOPLE.both, role: 'administrator' })
}

/** The customer’s people. The deputy, and who works at the agency too, have no licence. */
export const addPeople = async (portal: TestPortal, customer: Company, { mainContact, somebody }: Drawn) => {
  const licences = SERVICE_CODES
  const add = (who: CallerName, member: Pick<Parameters<TestPortal['member']>[1], 'role' | 'licences' | 'mainContact' | 'endsOn'>) =>
    portal.member(customer, { ...PEOPLE[who], ...member })
  const owner = await add('owner', { role: 'administrator', mainContact: mainContact === 'owner', licences })
  const deputy = await add('deputy', { role: 'administrator', mainContact: mainContact === 'deputy' })
  const worker = await add('worker', { role: 'user', licences })
  const auditor = await add('auditor', { role: 'auditor', endsOn: '2027-01-15' })
  const both = await add('both', { role: 'user' })
  const one = await portal.member(customer, {
    email: `nagon@${customer.customerNumber}.example`,
    name: 'Någon Ny',
    endsOn: '2027-01-15',
    ...somebody,
  })
  return { owner, deputy, worker, auditor, both, one }
}

export const logInAll = (portal: TestPortal): Promise<unknown> => Promise.all(CALLERS.map((name) => portal.cookieOf(PEOPLE[name].email)))
