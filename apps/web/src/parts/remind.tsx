import { expenses as contract } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { call } from '../platform/call.ts'
import { notify } from '../platform/notices.ts'
import { useTexts } from '../platform/texts.ts'
import { Refusal } from './refusal.tsx'

/** Reminds everybody who has expenses left to submit in a collaboration, and tells who was reached and who was not. */
export const Remind = ({ collaborationId }: { readonly collaborationId: string }) => {
  const { expenses } = useTexts()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call(contract.remind, { params: { id: collaborationId } }),
    onSuccess: ({ reminded, already, withoutAddress }) => {
      const sentences = [
        ...(reminded.length > 0 ? [expenses.reminded(reminded)] : []),
        ...(already.length > 0 ? [expenses.already(already)] : []),
        ...(withoutAddress.length > 0 ? [expenses.withoutAddress(withoutAddress)] : []),
      ]
      notify(sentences.length > 0 ? sentences.join(' ') : expenses.nobody)
    },
  })
  return (
    <div>
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        {expenses.remind}
      </Button>
      <Refusal error={error} />
    </div>
  )
}
