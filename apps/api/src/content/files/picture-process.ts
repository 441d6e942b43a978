import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { type FileType, MOST_PIXELS } from '@portal/domain'
import sharp from 'sharp'
import { ProblemError } from '../../platform/problem-error.ts'
import { carryOutInProcess } from '../../platform/process-work.ts'
import { refuseTooLarge, unreadable } from './picture-problems.ts'

export type PictureInput = {
  readonly from: string
  readonly to: string
  readonly type: Exclude<FileType, 'application/pdf'>
  readonly box: { readonly width: number; readonly height: number } | null
}
export type PictureCopy = { readonly size: number; readonly sha256: string }

/** Little is lost that an eye sees, and the file stays as small as the phone made it. */
const QUALITY = 88

sharp.cache(false)
sharp.concurrency(1)

/** Writes the copy of a picture that is shown: upright, without anything but its pixels, as PNG for a PNG and JPEG for all others. */
carryOutInProcess(async ({ from, to, type, box }: PictureInput): Promise<PictureCopy> => {
  const whole = await uprightOf(await readFile(from), type)
  const upright = box ? whole.resize({ ...box, fit: 'inside', withoutEnlargement: true }) : whole
  const bytes = await (type === 'image/png' ? upright.png() : upright.flatten({ background: '#fff' }).jpeg({ quality: QUALITY }))
    .toBuffer()
    .catch(refused)
  await using file = await open(to, 'wx', 0o600)
  await file.writeFile(bytes)
  await file.sync()
  return { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
})

const uprightOf = async (bytes: Uint8Array, type: PictureInput['type']) => {
  if (type === 'image/heic') {
    // The decoder takes long to load, and most pictures do not need it.
    const { decodeHeic } = await import('./decode-heic.ts')
    const { data, width, height } = await decodeHeic(bytes).catch(refused)
    return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: MOST_PIXELS })
  }
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata().catch(refused)
  refuseTooLarge(width, height)
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
}

/** Whatever the decoders throw, the picture cannot be read. */
const refused = (error: unknown): never => {
  throw error instanceof ProblemError ? error : unreadable()
}
