import { Button } from '@mantine/core'
import { useReminder } from '../../platform/reminders.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Failure } from '../../ui/states.tsx'

/** Reminds those who have something left to submit, from where it is found missing (Utlägg before the end). */
export const Remind = ({ collaborationId }: { readonly collaborationId: string }) => {
  const { expenses, problem } = useTexts()
  const { mutate, isPending, error } = useReminder(collaborationId)
  return (
    <div>
      <Button variant="default" size="sm" loading={isPending} onClick={() => mutate()}>
        {expenses.remind}
      </Button>
      {error && <Failure problem={problem(problemOf(error))} />}
    </div>
  )
}
