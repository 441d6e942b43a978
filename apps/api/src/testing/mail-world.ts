import { addCollaboration, addCompany, addMember, addRecords, addTermination, type Client, expenseReport } from '@portal/database/world'
import { v7 } from 'uuid'
import type { Language } from '@portal/domain'
import { addStoppedBulk } from './bulk.ts'
import { addPlannedEnd } from './planning.ts'

/** An agency and a customer with something of every kind that a mail tells of; the language of all their members is the given one. */
export const buildMailWorld = async (client: Client, language: Language) => {
  const number = language === 'sv' ? 1 : 2
  const agency = await addCompany(client, { name: `Brevbyrån ${language}`, customerNumber: `4000${number}`, kind: 'agency' })
  const customer = await addCompany(client, { name: `Brev & Kund ${language}`, customerNumber: `4100${number}`, kind: 'customer' })
  const person = (name: string) => ({ email: `${name}@${language}.example`, name })
  const administrator = { role: 'administrator', mainContact: true } as const
  const staff = await addMember(client, agency, { ...person('byra'), ...administrator })
  const owner = await addMember(client, customer, { ...person('agare'), ...administrator })
  const employee = await addMember(client, customer, { ...person('personal'), role: 'user' })
  const invited = await addMember(client, customer, { ...person('inbjuden'), role: 'user', status: 'invited' })
  const auditor = await addMember(client, customer, { ...person('revisor'), role: 'auditor', endsOn: '2027-01-31' })

  const request = await addCollaboration(client, { agency, customer, service: 'scanner', status: 'pending' })
  const payroll = await addCollaboration(client, { agency, customer, service: 'lon' })
  const expenses = await addCollaboration(client, { agency, customer, service: 'utlagg' })
  const draft = expenseReport('2026-10-01/1', { title: 'Resa', person: person('personal').name, state: 'draft' })
  await addRecords(client, expenses.subscriptionId, [draft])
  const overview = await addCollaboration(client, { agency, customer, service: 'ekonomioversikt' })
  const end = { at: '2026-11-02T09:00:00Z', by: staff.userId, effects: [], unchanged: [] }
  const deleted = { ...end, outcome: 'delete', state: 'deleting', receiptNumber: `2026-D${number}` } as const
  const terminationId = await addTermination(client, overview, deleted)
  await client.query(`INSERT INTO deletion (termination_id, subscription_id, due_on, status) VALUES ($1, $2, '2099-12-31', 'scheduled')`, [
    terminationId,
    overview.subscriptionId,
  ])
  const plannedEndId = await addPlannedEnd(client, expenses, { lastDay: '2099-12-31', by: 'agency', userId: staff.userId })
  const upgradeId = v7()
  await client.query(
    `INSERT INTO upgrade (id, subscription_id, company_id, agency_id, from_service, to_service, by_user_id, at, receipt_number, effects, records,
       content_sha256)
     VALUES ($1, $2, $3, $4, 'eekonomi-fakturering', 'eekonomi-smart', $5, now(), $6, '[]', 0, '')`,
    [upgradeId, overview.subscriptionId, customer.id, agency.id, staff.userId, `2026-U${number}`],
  )
  const caseId = v7()
  await client.query(
    `INSERT INTO support_case (id, company_id, subscription_id, subject, opened_by_user_id, status, created_at)
     VALUES ($1, $2, $3, 'Hej', $4, 'open', now())`,
    [caseId, customer.id, payroll.subscriptionId, owner.userId],
  )
  for (const mail of ['daily', 'at-once'])
    await client.query(
      `INSERT INTO notice (user_id, company_id, kind, about, thing, details, at, mail, told_in)
       VALUES ($1, $2, 'cases', 'case-answered', $3, jsonb_build_object('caseId', $4::uuid), now(), $3, $3 || ':sample')`,
      [owner.userId, customer.id, mail, caseId],
    )
  await client.query('UPDATE "user" SET language = $1 WHERE email LIKE $2', [language, `%@${language}.example`])
  const bulkEndId = await addStoppedBulk(client, { agencyId: agency.id, customerId: customer.id, userId: staff.userId })
  const things = { terminationId, plannedEndId, bulkEndId, upgradeId, caseId }
  return { agency, customer, staff, owner, employee, invited, auditor, request, payroll, expenses, ...things }
}
export type MailWorld = Awaited<ReturnType<typeof buildMailWorld>>
