import type { Me } from '@portal/contract'
import type { Actor } from '../../access/actor.ts'

/** What `GET /me` shows of the signed-in person. */
export const meView = ({ userId, email, name, support, language, firstStepsClosed, secondFactor, memberships }: Actor): Me => ({
  user: { id: userId, email, name },
  language,
  firstStepsClosed,
  companies: memberships.map(({ companyId, companyName, customerNumber, companyKind, role, isMainContact }) => ({
    id: companyId,
    name: companyName,
    customerNumber,
    kind: companyKind,
    role,
    isMainContact,
  })),
  support,
  secondFactor,
})
