import { Button, Menu } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { SavedView } from '@portal/contract'
import { useState } from 'react'
import { useCompany } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { addressOfView, type CustomerFilter } from './filter.ts'
import { SaveView } from './save-view.tsx'
import { viewQueries } from './views.queries.ts'

/** The visitor's own views of the list: opened, saved, removed. What a view was saved with and exists no more is told when it is opened. */
export const SavedViews = ({ filter }: { readonly filter: CustomerFilter }) => {
  const { customers, problem } = useTexts()
  const { id } = useCompany()
  const { change } = useAddress()
  const [saving, setSaving] = useState(false)
  const { data } = useQuery(viewQueries.list(id))
  const remove = useMutation({ ...viewQueries.remove(id), onError: (error) => notify(problem(problemOf(error)).title) })
  const views = data?.items ?? []
  const open = ({ name, filter: kept, gone }: SavedView) => {
    change(addressOfView(kept))
    if (gone.length > 0) notify(customers.viewGone(name))
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle" size="compact-md" leftSection={<IconBookmark size={18} stroke={1.75} />}>
            {customers.views}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map((view) => (
            <Menu.Item key={view.id} onClick={() => open(view)}>
              {view.name}
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => setSaving(true)}>{customers.saveView}</Menu.Item>
          {views.map((view) => (
            <Menu.Item key={view.id} color="red" onClick={() => remove.mutate(view.id)}>
              {customers.removeView(view.name)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {saving && <SaveView filter={filter} onClose={() => setSaving(false)} />}
    </>
  )
}
