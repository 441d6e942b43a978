import { type Answer, secondFactor } from '@portal/contract'
import { useState } from 'react'
import { Form } from '../../parts/form.tsx'
import { useForm } from '../../parts/use-form.ts'
import { call } from '../../platform/call.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'
import { Qr } from '../../ui/qr.tsx'
import { lacksCode } from './code-field.tsx'
import classes from './second-factor.module.css'

export type Made = Answer<typeof secondFactor.begin>
type Props = { readonly made: Made; readonly onClose: () => void; readonly onConfirmed: () => void }

/** The key as a picture and in groups of four signs; it is turned on by a first code from the app. */
export const SetUp = ({ made, onClose, onConfirmed }: Props) => {
  const { secondFactor: words } = useTexts()
  const [code, setCode] = useState('')
  const { faults, form } = useForm({
    mutation: { mutationFn: (typed: string) => call(secondFactor.confirm, { body: { code: typed } }) },
    faults: { code: lacksCode(code) && words.codeNeeded },
    value: code,
    onSaved: onConfirmed,
  })
  return (
    <Form {...form} save={words.confirm} onClose={onClose}>
      <p>{words.scan}</p>
      <Qr text={made.uri} label={words.qr} />
      <p>
        {words.orType} <code className={classes['key']}>{made.key.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <TextField
        label={words.code}
        description={words.codeWhat}
        value={code}
        maxLength={10}
        inputMode="numeric"
        autoComplete="one-time-code"
        className={classes['code'] ?? ''}
        error={faults.code}
        onChange={setCode}
      />
    </Form>
  )
}
