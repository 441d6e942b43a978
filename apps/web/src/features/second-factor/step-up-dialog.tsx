import { secondFactor } from '@portal/contract'
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { FormDialog } from '../../parts/form.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useForm } from '../../parts/use-form.ts'
import { call } from '../../platform/call.ts'
import { meQuery } from '../../platform/company.ts'
import { letAskForIdentity } from '../../platform/identity.ts'
import { useTexts } from '../../platform/texts.ts'
import { CodeField, lacksCode } from './code-field.tsx'

/**
 * Opens when an act asks who one is (`step-up-needed`). The act goes on by itself afterwards; the form behind it stays as it was typed. Who leaves the page
 * gives the act up.
 */
export const StepUpDialog = () => {
  const [answer, setAnswer] = useState<{ readonly give: (isProven: boolean) => void } | null>(null)
  useEffect(() => letAskForIdentity(() => new Promise((give) => setAnswer({ give }))), [])
  const { key: page } = useLocation()
  useEffect(() => {
    if (!answer) return undefined
    return () => {
      answer.give(false)
      setAnswer((now) => (now === answer ? null : now))
    }
  }, [answer, page])
  if (!answer) return null
  return (
    <Asked
      onDone={(isProven) => {
        setAnswer(null)
        answer.give(isProven)
      }}
    />
  )
}

const Asked = ({ onDone }: { readonly onDone: (isProven: boolean) => void }) => {
  const { secondFactor: words } = useTexts()
  const mayGiveCode = useSuspenseQuery(meQuery).data.secondFactor === 'on'
  const [way, setWay] = useState<'password' | 'code'>('password')
  const [typed, setTyped] = useState('')
  const isCode = way === 'code'
  const { faults, form } = useForm({
    mutation: { mutationFn: (given: string) => call(secondFactor.prove, { body: isCode ? { code: given } : { password: given } }) },
    faults: { typed: isCode ? lacksCode(typed) && words.codeNeeded : typed === '' && words.passwordNeeded },
    value: typed,
    onSaved: () => onDone(true),
  })
  const other = (
    <Button
      variant="subtle"
      onClick={() => {
        setTyped('')
        setWay(isCode ? 'password' : 'code')
      }}
    >
      {isCode ? words.proveByPassword : words.proveByCode}
    </Button>
  )
  return (
    <FormDialog {...form} title={words.proveTitle} save={words.prove} onClose={() => onDone(false)} actions={mayGiveCode && other}>
      <p>{words.proveWhat}</p>
      {isCode ? (
        <CodeField value={typed} error={faults.typed} onChange={setTyped} />
      ) : (
        <PasswordField of="current" label={words.password} value={typed} error={faults.typed} onChange={setTyped} />
      )}
    </FormDialog>
  )
}
