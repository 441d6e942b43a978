import { type SubmitEvent, useState } from 'react'
import { focusField, textIn } from './fields.ts'

/** The text of a field, as it was typed. */
type Typed<Field extends string> = (field: Field) => string
type Faults<Field extends string> = { readonly [F in Field]?: string | false | undefined }

type Asked<Field extends string> = {
  readonly fields: readonly Field[]
  /** What is wrong with what was typed, by field. */
  readonly faultsOf: (typed: Typed<Field>) => Faults<Field>
  readonly send: (typed: Typed<Field>) => void
}

/**
 * A form whose fields the browser keeps, so that password managers can fill them in. When it is sent, its faults are shown and the first faulty field
 * gets the focus; without faults it is passed on.
 */
export const useFilledIn = <Field extends string>({ fields, faultsOf, send }: Asked<Field>) => {
  const [faults, setFaults] = useState<Faults<Field>>({})
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const typed = (field: Field) => textIn(data, field)
    const found = faultsOf(typed)
    const first = fields.find((field) => found[field])
    setFaults(found)
    if (first) focusField(form, first)
    else send(typed)
  }
  return { faults, onSubmit }
}
