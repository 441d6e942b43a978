import type { UserView } from '@portal/contract'
import { agenciesKnownTo, knownTo, type Standing, userAbilities } from '@portal/domain'
import type { UserRow } from './users.store.ts'

/** That somebody works at an agency which the caller may not know of is not shown by what is missing: the act refuses it (G8, G21). */
export const userView = (row: UserRow, standings: readonly Standing[]): UserView => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  status: row.status,
  isMainContact: row.isMainContact,
  endsOn: row.endsOn,
  mailRefused: row.mailRefused,
  licences: row.licences,
  abilities: userAbilities({ ...row, isAgencyStaff: knownTo(agenciesKnownTo('see-users', standings), row.staffOf).length > 0 }, standings),
})
