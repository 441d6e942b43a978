import { useMutation, type UseMutationOptions } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsOpenForm } from '../platform/open-forms.ts'

/** What is wrong with a field, as a sentence. */
type Fault = string | false | undefined

type Asked<Sent, Saved, Field extends string> = {
  readonly mutation: UseMutationOptions<Saved, Error, Sent>
  /** What is wrong with what is typed now, by field. */
  readonly faults: Readonly<Record<Field, Fault>>
  /** What would be sent; `undefined` while something without a fault of its own is missing, such as a row. */
  readonly value: Sent | undefined
  readonly onSaved: (saved: Saved, sent: Sent) => void
}

/**
 * Sends a form. Its faults are shown from the first attempt to send it, and follow what is typed from then on; with a fault nothing is sent. `tried`: an
 * attempt was made, for faults inside rows. `form`: the properties of `Form` and `FormDialog`.
 */
export const useForm = <Sent, Saved, Field extends string>({ mutation, faults, value, onSaved }: Asked<Sent, Saved, Field>) => {
  useAsOpenForm()
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useMutation(mutation)
  const shown: { readonly [F in Field]?: Fault } = tried ? faults : {}
  const send = () => {
    setTried(true)
    if (isPending || value === undefined || Object.values(faults).some(Boolean)) return
    mutate(value, { onSuccess: (saved) => onSaved(saved, value) })
  }
  return { tried, faults: shown, form: { running: isPending, error, onSave: send } }
}
