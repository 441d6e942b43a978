import { expenses } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { call } from './call.ts'
import { notify } from './notices.ts'
import { currentTexts } from './texts.ts'

/** Reminds whoever has expenses left to submit in a collaboration, and tells who was reached and who was not. */
export const useReminder = (collaborationId: string) =>
  useMutation({
    mutationFn: () => call(expenses.remind, { params: { id: collaborationId } }),
    onSuccess: ({ reminded, already, withoutAddress }) => {
      const told = currentTexts().expenses
      const sentences = [
        ...(reminded.length > 0 ? [told.reminded(reminded)] : []),
        ...(already.length > 0 ? [told.already(already)] : []),
        ...(withoutAddress.length > 0 ? [told.withoutAddress(withoutAddress)] : []),
      ]
      notify(sentences.length > 0 ? sentences.join(' ') : told.nobody)
    },
  })
