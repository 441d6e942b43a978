import type { Problem } from '@portal/contract'
import { LARGEST_FILE } from '@portal/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, Refused } from '../../../platform/refused.ts'

/** A file being sent: its progress from 0 to 1, or why it was refused. */
export type Upload = { readonly key: string; readonly name: string; readonly share: number; readonly problem: Problem | null }

/** Sends a file and reports progress from 0 to 1. Throws `Refused`. */
export type SendFile = (file: File, onProgress: (share: number) => void) => Promise<void>

/** Sends files one after the other. Each is received or refused separately. */
export const useUploads = (send: SendFile) => {
  const client = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const change = (key: string, how: Partial<Upload>) => setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...how } : each)))
  const dismiss = (key: string) => setUploads((all) => all.filter((each) => each.key !== key))
  const add = async (chosen: readonly File[]): Promise<void> => {
    const waiting = chosen.map((file) => ({ key: crypto.randomUUID(), file }))
    setUploads((all) => [...all, ...waiting.map(({ key, file }) => ({ key, name: file.name, share: 0, problem: null }))])
    for (const { key, file } of waiting) {
      try {
        refuseWhenTooLarge(file)
        await send(file, (share) => change(key, { share }))
        dismiss(key)
        await client.invalidateQueries()
      } catch (error) {
        change(key, { problem: problemOf(error) })
      }
    }
  }
  return { uploads, add, dismiss, isBusy: uploads.some(({ problem }) => problem === null) }
}

/** Refuses a file that is too large before it is sent, because sending can take minutes. */
const refuseWhenTooLarge = (file: File): void => {
  if (file.size > LARGEST_FILE) throw new Refused({ code: 'payload-too-large', limit: LARGEST_FILE })
}
