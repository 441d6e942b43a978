import type { PgClient } from '@portal/database'
import { may, receiptNumberStart, SERVICE_CODES } from '@portal/domain'
import { serviceName } from '@portal/texts'
import * as z from 'zod'
import type { Actor } from '../../access/actor.ts'

/** Upper bound of hits; beyond it more of the number must be typed. */
const MOST = 5

const row = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  service: z.enum(SERVICE_CODES),
  agencyId: z.string(),
  agencyName: z.string(),
  agencyNumber: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  customerNumber: z.string(),
})

/** Finds receipts by the beginning of their number, as a person types it, among those that the actor may see. Too short a beginning finds none. */
export const findByNumber = async (client: Pick<PgClient, 'query'>, typed: string, actor: Actor) => {
  const start = receiptNumberStart(typed)
  if (start === undefined) return []
  const { rows } = await client.query({ name: 'receipts-by-start', text: BY_START, values: [`${start}%`, companiesOf(actor), actor.support, MOST] })
  return z
    .array(row)
    .parse(rows)
    .map(({ id, receiptNumber, service, ...of }) => ({
      id,
      receiptNumber,
      service: { code: service, name: serviceName(service) },
      customer: { id: of.customerId, name: of.customerName, customerNumber: of.customerNumber },
      agency: { id: of.agencyId, name: of.agencyName, customerNumber: of.agencyNumber },
    }))
}

/** The companies whose receipts the actor may see: an agency's people stand `via` to its own. */
const companiesOf = ({ memberships }: Actor): readonly string[] =>
  memberships
    .filter(({ companyKind, companyId, role }) => may('see-termination', [{ kind: companyKind === 'agency' ? 'via' : 'own', companyId, role }]))
    .map(({ companyId }) => companyId)

const BY_START = `
  SELECT t.id, t.receipt_number AS "receiptNumber", t.service, t.agency_id AS "agencyId", c.agency_name AS "agencyName", c.agency_number AS "agencyNumber",
    t.customer_id AS "customerId", c.customer_name AS "customerName", c.customer_number AS "customerNumber"
  FROM termination t JOIN collaboration c ON c.id = t.collaboration_id
  WHERE t.receipt_number LIKE $1 AND (t.agency_id = ANY($2::uuid[]) OR t.customer_id = ANY($2::uuid[]) OR $3)
  ORDER BY t.receipt_number LIMIT $4`
