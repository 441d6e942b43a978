import type { UserView } from '@portal/contract'
import { isHad, isOneOf, ROLES } from '@portal/domain'
import { Radio } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Help } from '../../parts/help.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { CheckField } from '../../ui/fields.tsx'
import classes from './users.module.css'
import { userQueries } from './users.queries.ts'

type Role = UserView['role']
type Licence = UserView['licences'][number]

type RoleProps = { readonly role: Role; readonly offered?: readonly Role[]; readonly onChange: (role: Role) => void }

export const RoleChoice = ({ role, offered = ROLES, onChange }: RoleProps) => {
  const { users, words } = useTexts()
  return (
    <Radio.Group label={users.role} value={role} onChange={(value) => isOneOf(ROLES, value) && onChange(value)}>
      <div className={classes['choices']}>
        {offered.map((each) => (
          <Radio key={each} value={each} label={words.role[each]} description={users.roleWhat[each]} />
        ))}
      </div>
    </Radio.Group>
  )
}

/** Administrators get every licence when they accept the invitation, and auditors read without one. */
const NEEDS_LICENCE = { administrator: false, user: true, auditor: false } as const satisfies Record<Role, boolean>

type LicenceProps = {
  readonly role: Role
  readonly companyId: string
  readonly licences: readonly Licence[]
  readonly onChange: (licences: readonly Licence[]) => void
}

/**
 * One box for each of the company’s services, with a warning while somebody who needs a licence has none. Licences for services that it does not have
 * are kept.
 */
export const LicenceChoice = ({ companyId, role, licences, onChange }: LicenceProps) => {
  const { users } = useTexts()
  const items = useSuspenseQuery(userQueries.services(companyId)).data.items.filter(isHad)
  if (items.length === 0) return null
  return (
    <div className={classes['licences']}>
      <fieldset className={classes['group']}>
        <legend>{users.licences}</legend>
        <p className={classes['what']}>
          {users.licencesWhat} <Help of="licence" />
        </p>
        {items.map(({ service: { code, name } }) => (
          <CheckField
            key={code}
            label={name}
            checked={licences.includes(code)}
            onChange={(checked) => onChange(checked ? [...licences, code] : licences.filter((each) => each !== code))}
          />
        ))}
      </fieldset>
      <div role="status">
        {NEEDS_LICENCE[role] && licences.length === 0 && (
          <Banner tone="warning" title={users.noLicenceTitle}>
            {users.noLicence}
          </Banner>
        )}
      </div>
    </div>
  )
}
