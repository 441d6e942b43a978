import type { UserView } from '@portal/contract'
import { type Standing, userAbilities } from '@portal/domain'
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
  abilities: userAbilities(row, standings),
})
