/** A part of a path in the ZIP: no way out of its folder, nothing unseen, not too long. */
export const pathPart = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(/[^\p{L}\p{N}._ -]+/gu, '-'))
    .slice(0, 80)
    .join('')
    .replaceAll(/^[. -]+|[. -]+$/g, '') || 'x'

/** Gives each name once: the second `kvitto.png` of a folder is `kvitto-2.png`, on systems too that take large for small letters. */
export const uniqueNames = (): ((path: string) => string) => {
  const taken = new Set<string>()
  return (path) => {
    const dot = path.lastIndexOf('.')
    const at = dot > path.lastIndexOf('/') ? dot : path.length
    let name = path
    for (let times = 2; taken.has(name.toLowerCase()); times += 1) name = `${path.slice(0, at)}-${times}${path.slice(at)}`
    taken.add(name.toLowerCase())
    return name
  }
}
