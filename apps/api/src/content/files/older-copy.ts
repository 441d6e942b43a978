import { access, rename } from 'node:fs/promises'
import type { FileView } from '@portal/contract'
import { v7 } from 'uuid'
import { ProblemError } from '../../platform/problem.ts'
import type { Storage } from '../storage.ts'
import { shownCopy } from './shown-copy.ts'

/**
 * Makes the copy of a picture that was taken in before pictures were judged, when it is first read. Answers whether there is a copy to show; a
 * picture that cannot be copied is shown as it came.
 */
export const olderCopy = async (storage: Storage, subscriptionId: string, { id, name, mediaType }: FileView): Promise<boolean> => {
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return false
  const place = storage.shownOf(subscriptionId, id)
  if (await isThere(place)) return true
  const coming = storage.incomingOf(subscriptionId, `${id}.${v7()}`)
  try {
    const made = await shownCopy({ path: storage.fileOf(subscriptionId, id), type: mediaType, name }, coming)
    if (made) await rename(coming, place)
    return made !== null
  } catch (error) {
    if (error instanceof ProblemError) return false
    throw error
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
