import libheif from 'libheif-js/wasm-bundle.js'
import { refuseTooLarge, unreadable } from './picture-problems.ts'

/** RGBA, eight bits each, row by row. */
type Pixels = { readonly data: Uint8Array; readonly width: number; readonly height: number }

/** The main picture of a HEIC file, upright. Its size is judged before a pixel is decoded. Raises `picture-too-large`, `picture-unreadable`. */
export const decodeHeic = async (bytes: Uint8Array): Promise<Pixels> => {
  const images = new libheif.HeifDecoder().decode(bytes)
  const image = images.find((each) => each.is_primary()) ?? images[0]
  if (!image) throw unreadable()
  const [width, height] = [image.get_width(), image.get_height()]
  refuseTooLarge(width, height)
  const data = new Uint8ClampedArray(width * height * 4)
  const pixels = await new Promise<{ readonly data: Uint8ClampedArray } | null>((resolve) => image.display({ data, width, height }, resolve))
  if (!pixels) throw unreadable()
  return { data: new Uint8Array(data.buffer), width, height }
}
