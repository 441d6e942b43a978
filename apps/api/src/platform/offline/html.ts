import { escaped } from '@portal/texts'

export { escaped }

/** Text that a person wrote, which may run from right to left without turning what stands beside it. */
export const isolated = (text: string): string => `<bdi>${escaped(text)}</bdi>`

/** A path within the same folder tree, for an attribute. `up`: how many folders the page lies below the first one. */
export const linkTo = (path: string, up = 0): string => escaped('../'.repeat(up) + path.split('/').map(encodeURIComponent).join('/'))

/** JSON for a data block in a page: no letter in it can end the block, or end a line for a script. */
export const jsonInPage = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
