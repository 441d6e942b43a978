import { session } from '@portal/contract'
import type { Language } from '@portal/texts/language'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from './call.ts'
import { meQuery } from './company.ts'
import { notify } from './notices.ts'
import { queryClient } from './query-client.ts'
import { problemOf } from './refused.ts'
import { firstTexts, switchLanguage } from './texts.ts'

/** After a log-in: the language stored with the person wins over the browser's. */
export const speakOwnLanguage = async (): Promise<void> => {
  const { language } = await queryClient.query({ ...meQuery, staleTime: 0 })
  if (language !== null && language !== firstTexts().language) await switchLanguage(language)
}

/** On every page of a signed-in person: a language chosen on another device is taken over here. */
export const useOwnLanguage = (): void => {
  const { language } = useSuspenseQuery(meQuery).data
  const client = useQueryClient()
  useEffect(() => {
    if (language === null || language === firstTexts().language) return
    // Some answers carry words in the reader's language (an outcome's label): they are asked for again.
    void switchLanguage(language).then(() => client.invalidateQueries())
  }, [client, language])
}

/** Switches the screens at once and stores the choice with the person, for mails and other devices. Every query is asked for again afterwards. */
export const useChooseLanguage = (): ((language: Language) => void) => {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: async (language: Language) => {
      await switchLanguage(language)
      return call(session.changeMe, { body: { language } })
    },
    onSuccess: (me) => void client.setQueryData(meQuery.queryKey, me),
    onError: (error) => notify(firstTexts().problem(problemOf(error)).title),
  })
  return mutate
}
