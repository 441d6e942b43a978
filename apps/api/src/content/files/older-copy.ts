import { access, link, rename } from 'node:fs/promises'
import type { FileView } from '@portal/contract'
import { v7 } from 'uuid'
import { ProblemError } from '../../platform/problem-error.ts'
import type { Storage } from '../storage.ts'
import { shownCopy } from './shown-copy.ts'

/**
 * Makes the copy of a picture that was taken in before pictures were judged, when it is first read. A picture that needs no copy becomes its own, under
 * a second name, so that it is judged once. Answers whether there is a copy to show; a picture that cannot be copied is shown as it came. Raises
 * `too-many-requests`.
 */
export const olderCopy = async (storage: Storage, subscriptionId: string, { id, name, mediaType }: FileView): Promise<boolean> => {
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return false
  const place = storage.shownOf(subscriptionId, id)
  if (await isThere(place)) return true
  const coming = storage.incomingOf(subscriptionId, `${id}.${v7()}`)
  try {
    const made = await shownCopy({ path: storage.fileOf(subscriptionId, id), type: mediaType, name, box: null }, coming)
    await (made ? rename(coming, place) : link(storage.fileOf(subscriptionId, id), place).catch(ignoreThere))
    return true
  } catch (error) {
    if (error instanceof ProblemError && error.problems.every(({ code }) => UNCOPIED.has(code))) return false
    throw error
  }
}

/** The problems of a picture that cannot be copied. */
const UNCOPIED: ReadonlySet<string> = new Set(['picture-too-large', 'picture-unreadable'])

/** Another request has judged the picture meanwhile. */
const ignoreThere = (error: unknown): void => {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
