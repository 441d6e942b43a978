import { type Answer, bookkeeping, type Call } from '@portal/contract'
import { mutationOptions, type MutationFunctionContext } from '@tanstack/react-query'
import { call } from '../../../platform/call.ts'
import { shownAtOnce } from '../shown-at-once.ts'

type Sent = { readonly body: Call<typeof bookkeeping.correct>['body']; readonly key: string }

export const correctionQueries = {
  correct: (id: string, recordId: string) =>
    mutationOptions({
      mutationFn: ({ body, key }: Sent) => call(bookkeeping.correct, { params: { id, recordId }, body, idempotencyKey: key }),
      onSuccess: ({ corrected }: Answer<typeof bookkeeping.correct>, sent: Sent, before: unknown, context: MutationFunctionContext) =>
        shownAtOnce(id).onSuccess(corrected, sent, before, context),
    }),
}
