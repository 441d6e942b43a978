import { readFile, rm } from 'node:fs/promises'
import { type FileType, pictureOf, safeFileName } from '@portal/domain'
import { limited } from '../../platform/limited.ts'
import { ProblemError } from '../../platform/problem-error.ts'
import { inProcess } from '../../platform/process-work.ts'
import type { NewFile } from './files.store.ts'
import { refuseTooLarge, unreadable } from './picture-problems.ts'
import type { PictureCopy, PictureInput } from './picture-process.ts'

const MODULE = new URL('./picture-process.ts', import.meta.url)
/** The largest HEIC takes 16 seconds of a busy machine and 1 030 MB. A file that takes more is made to do harm. */
const BOUNDS = { seconds: 90, megabytes: 1500, beyond: unreadable }

/** One at a time, because each takes much memory, and few may wait. When the queue is full, the caller has to try again later. */
const WAITING = 8
const copy = limited(1, (input: PictureInput) => inProcess<PictureInput, PictureCopy>(MODULE, input, new Uint8Array(), BOUNDS), {
  most: WAITING,
  full: () => new ProblemError({ code: 'too-many-requests', retryAfter: 10 }),
})

/** `box`: the copy must fit into it, in pixels; `null`: it is as large as the picture. */
type Came = { readonly path: string; readonly type: FileType; readonly name: string; readonly box: PictureInput['box'] }

/**
 * Makes the copy of a picture that is shown instead of it, at `to`: upright, in a format that browsers know, without place, time and camera. `null`:
 * the file shows nothing but itself and needs none. Raises `picture-too-large`, before anything is decoded, `picture-unreadable` and
 * `too-many-requests`; the copy is gone then.
 */
export const shownCopy = async ({ path, type, name, box }: Came, to: string): Promise<NewFile['shown']> => {
  if (type === 'application/pdf' || (!box && type !== 'image/heic' && isShownAsItCame(type, await readFile(path)))) return null
  const shownType = type === 'image/png' ? type : 'image/jpeg'
  try {
    return { name: shownName(name, shownType), mediaType: shownType, ...(await copy({ from: path, to, type, box })) }
  } catch (error) {
    await rm(to, { force: true })
    throw error
  }
}

const isShownAsItCame = (type: 'image/jpeg' | 'image/png', bytes: Uint8Array): boolean => {
  const picture = pictureOf(type, bytes)
  if (picture) refuseTooLarge(picture.width, picture.height)
  return picture?.isBare === true
}

/** `IMG_1.HEIC` → `IMG_1.jpg`. The name is safe already and ends as its own type does. */
const shownName = (name: string, type: FileType): string => safeFileName(/\.hei[cf]$/.test(name) ? name.slice(0, name.lastIndexOf('.')) : name, type)
