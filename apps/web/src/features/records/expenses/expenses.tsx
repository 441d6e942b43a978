import { Button } from '@mantine/core'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { Loading } from '../../../ui/states.tsx'
import type { RoomProps } from '../room.ts'
import { useRecord } from '../use-records.ts'
import { ReportList } from './report-list.tsx'
import { ReportView } from './report-view.tsx'

/** Utlägg: the list, or one report (`?rapport=`), so that it can be linked to. Back in the list, focus returns to the report. */
export const Expenses = ({ subscription }: RoomProps) => {
  const { parameters, change } = useAddress()
  const opened = parameters.get('rapport')
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  return opened ? (
    <OneReport id={subscription.id} recordId={opened} subscription={subscription} onBack={() => change({ rapport: null })} />
  ) : (
    <ReportList subscription={subscription} left={last} onOpen={(rapport) => change({ rapport })} />
  )
}

type Props = RoomProps & { readonly id: string; readonly recordId: string; readonly onBack: () => void }

const OneReport = ({ id, recordId, subscription, onBack }: Props) => {
  const { expenses } = useTexts()
  const { record, error, refetch } = useRecord(id, recordId, 'expense-report')
  if (error) {
    const back = (
      <Button variant="default" onClick={onBack}>
        {expenses.back}
      </Button>
    )
    return <Refusal error={error} onRetry={() => void refetch()} actions={back} />
  }
  if (!record) return <Loading />
  return <ReportView key={record.id} report={record} subscription={subscription} onBack={onBack} />
}
