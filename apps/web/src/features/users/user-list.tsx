import type { UserView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { serviceName } from '@portal/texts/services'
import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTexts } from '../../platform/texts.ts'
import { type Column, DataList } from '../../ui/data-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import classes from './users.module.css'

const TONES = { invited: 'warning', active: 'success', inactive: 'neutral' } as const

/** The company's users with the main contact marked. The pen is shown where something may be changed. */
export const UserList = ({ pages, onEdit }: { readonly pages: readonly (readonly UserView[])[]; readonly onEdit: (id: string) => void }) => {
  const texts = useTexts()
  const columns = useMemo(() => columnsOf(texts, onEdit), [texts, onEdit])
  return <DataList label={texts.users.listLabel} columns={columns} pages={pages} keyOf={({ id }) => id} />
}

const columnsOf = ({ format, users, words }: Texts, onEdit: (id: string) => void): readonly Column<UserView>[] => [
  { key: 'user', header: users.user, width: 'minmax(0, 2fr)', leading: true, cell: (user) => <Person user={user} /> },
  {
    key: 'role',
    header: users.role,
    width: 'minmax(0, 1fr)',
    cell: ({ role, endsOn }) => (endsOn ? users.auditorUntil(words.role[role], endsOn) : words.role[role]),
  },
  { key: 'status', header: users.status, width: '8rem', cell: ({ status }) => statusTag(status, words) },
  {
    key: 'licences',
    header: users.licences,
    width: 'minmax(0, 2fr)',
    cell: ({ licences }) => (licences.length === 0 ? users.noLicences : format.list(licences.map(serviceName))),
  },
  { key: 'change', header: users.change, width: '3rem', action: true, cell: (user) => pen(user, users, onEdit) },
]

const Person = ({ user: { name, email, isMainContact, mailRefused } }: { readonly user: UserView }) => {
  const { users, words } = useTexts()
  return (
    <span className={classes['user']}>
      <span className={classes['name']}>
        {name} {isMainContact && <Tag tone="info">{words.mainContact}</Tag>}
      </span>
      <span className={classes['email']}>
        {email} {mailRefused && <Tag tone="warning">{users.mailRefused}</Tag>}
      </span>
    </span>
  )
}

const statusTag = (status: UserView['status'], words: Texts['words']) => <Tag tone={TONES[status]}>{words.membershipStatus[status]}</Tag>

const pen = ({ id, name, abilities }: UserView, users: Texts['users'], onEdit: (id: string) => void) =>
  abilities.length > 0 && (
    <ActionIcon variant="subtle" size={44} radius="xl" aria-label={users.changeNamed(name)} onClick={() => onEdit(id)}>
      <IconPencil size={20} stroke={1.75} />
    </ActionIcon>
  )
