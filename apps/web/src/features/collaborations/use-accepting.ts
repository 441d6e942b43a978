import type { CollaborationView } from '@portal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../../platform/notices.ts'
import { problemIn } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { startQueries } from './starts.queries.ts'

/** Accepts the request by the preview that is shown. If the preview is out of date, the new one is shown and nothing is accepted. */
export const useAccepting = ({ id, agency }: CollaborationView) => {
  const { starts } = useTexts()
  const client = useQueryClient()
  const [outdated, setOutdated] = useState(false)
  const { mutate, isPending, error } = useMutation(startQueries.accept(id))
  const accept = (version: string) => {
    setOutdated(false)
    mutate(version, {
      onSuccess: () => notify(starts.accepted(agency.name)),
      onError: (refused) => {
        const changed = problemIn(refused, 'start-preview-outdated')
        if (!changed) return
        client.setQueryData(startQueries.preview(id).queryKey, changed.preview)
        setOutdated(true)
      },
    })
  }
  return { accept, isPending, error, outdated }
}
