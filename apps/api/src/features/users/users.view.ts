import type { UserView } from '@portal/contract'
import { may, type Standing } from '@portal/domain'
import type { UserRow } from './users.store.ts'

export const userView = (row: UserRow, standings: readonly Standing[]): UserView => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  status: row.status,
  isMainContact: row.isMainContact,
  endsOn: row.endsOn,
  licences: row.licences,
  abilities: abilitiesIn(row, standings),
})

const abilitiesIn = ({ role, status, isMainContact, isAgencyStaff }: UserRow, standings: readonly Standing[]): UserView['abilities'] => {
  const adds = may('add-users', standings) !== undefined
  const changes = may('change-users', standings) !== undefined
  return [
    ...(changes ? (['change'] as const) : []),
    ...(changes && !isMainContact ? (['remove'] as const) : []),
    ...(adds && role !== 'administrator' && status !== 'inactive' ? (['make-administrator'] as const) : []),
    ...(adds && !isMainContact && status !== 'inactive' && !isAgencyStaff ? (['make-main-contact'] as const) : []),
    ...(adds && status === 'invited' ? (['invite-again'] as const) : []),
  ]
}
