import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import type { Ref } from 'react'
import { useFirstTexts } from '../platform/texts.ts'

type Props = Omit<PasswordInputProps, 'onChange' | 'autoComplete' | 'visibilityToggleButtonProps'> & {
  /** `current`: the password of now, which password managers fill in. `new`: one that they may suggest and keep. */
  readonly of: 'current' | 'new'
  readonly ref?: Ref<HTMLInputElement>
  readonly onChange?: (value: string) => void
}

/** A field for a password, with an eye that shows what was typed. */
export const PasswordField = ({ of, onChange, ...field }: Props) => {
  const { session } = useFirstTexts()
  return (
    <PasswordInput
      {...field}
      autoComplete={`${of}-password`}
      visibilityToggleButtonProps={{ 'aria-label': session.showPassword }}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
    />
  )
}
