import type { CaseSummary, CaseView } from '@portal/contract'
import { Button, Group } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type LoaderFunctionArgs, useMatch, useParams } from 'react-router-dom'
import { Refusal } from '../../parts/refusal.tsx'
import { useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tag } from '../../ui/tag.tsx'
import classes from './cases.module.css'
import { Assignee } from './assignee.tsx'
import { caseQueries } from './cases.queries.ts'
import { CASE_TONES } from '../../parts/case-tones.ts'
import { Conversation } from './conversation.tsx'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await queryClient.query(caseQueries.one(params['caseId'] ?? ''))
  return null
}

const IS_OVER: Readonly<Record<CaseSummary['status'], boolean>> = { open: false, closed: true }

/** One case, as the customer and as support see it. */
const CasePage = () => {
  const { cases, subscriptions } = useTexts()
  const found = useSuspenseQuery(caseQueries.one(useParams()['caseId'] ?? '')).data
  const inConsole = useMatch('/support/*') !== null
  const to = useTo()
  const back = inConsole ? { to: '/support/arenden', label: cases.all } : { to: to('/arenden'), label: cases.own }
  return (
    <>
      <PageHeader
        title={cases.numbered(found.number)}
        above={found.service ? subscriptions.above(found.service.name, found.customer.name) : found.customer.name}
        lead={found.subject}
        back={back}
        state={<Tag tone={CASE_TONES[found.status]}>{cases.status[found.status]}</Tag>}
      />
      <div className={classes['page']}>
        {inConsole && <Assignee found={found} />}
        <Conversation messages={found.messages} />
        {IS_OVER[found.status] && !inConsole && <p>{cases.closedWhat}</p>}
        {found.abilities.includes('reply') && <Reply found={found} />}
      </div>
    </>
  )
}
export default CasePage

const Reply = ({ found: { id, abilities } }: { readonly found: CaseView }) => {
  const { cases } = useTexts()
  const [message, setMessage] = useState('')
  const reply = useMutation(caseQueries.reply(id))
  const close = useMutation(caseQueries.close(id))
  const error = reply.error ?? close.error
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (message.trim() !== '' && !reply.isPending) reply.mutate(message.trim(), { onSuccess: () => setMessage('') })
      }}
    >
      <LongTextField label={cases.reply} minRows={4} autosize maxLength={4000} value={message} onChange={setMessage} />
      <Refusal error={error} />
      <Group gap="sm">
        <Button type="submit" loading={reply.isPending} disabled={message.trim() === ''}>
          {cases.send}
        </Button>
        {abilities.includes('close') && (
          <Button variant="default" loading={close.isPending} onClick={() => close.mutate()}>
            {cases.close}
          </Button>
        )}
      </Group>
    </form>
  )
}
