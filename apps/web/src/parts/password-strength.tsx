import { Progress, Text } from '@mantine/core'
import type { PasswordVerdict } from '@portal/domain'
import { useFirstTexts } from '../platform/texts.ts'

/** How strong a password is while it is typed, as a bar and in words. */
export const PasswordStrength = ({ verdict: { fault, strength } }: { readonly verdict: PasswordVerdict }) => {
  const { session } = useFirstTexts()
  const isTaken = fault === undefined
  return (
    <div>
      <Progress value={100 * strength} color={isTaken ? 'green' : 'yellow'} aria-label={session.passwordStrength} />
      <Text size="sm" mt={4} role="status">
        {isTaken ? session.passwordStrong : session.passwordFault[fault]}
      </Text>
    </div>
  )
}
