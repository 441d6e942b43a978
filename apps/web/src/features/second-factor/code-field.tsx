import { useTexts } from '../../platform/texts.ts'
import { TextField } from '../../ui/fields.tsx'

/** A code from the app has six digits; a recovery code is longer. */
const LEAST_SIGNS = 6

/** Whether what was typed is too short for a code of either kind. */
export const lacksCode = (typed: string): boolean => typed.trim().length < LEAST_SIGNS

type Props = { readonly value: string; readonly error: string | false | undefined; readonly onChange: (value: string) => void }

/** A field for a code from the app or a recovery code. */
export const CodeField = (field: Props) => {
  const { secondFactor: words } = useTexts()
  return <TextField {...field} label={words.anyCode} maxLength={40} autoComplete="one-time-code" />
}
