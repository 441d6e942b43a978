/** Makes a text a part of a path in the ZIP: it cannot leave its folder, has no invisible characters and is not too long. */
export const pathPart = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(/[^\p{L}\p{N}._ -]+/gu, '-'))
    .slice(0, 80)
    .join('')
    .replaceAll(/^[. -]+|[. -]+$/g, '') || 'x'

/** Makes names unique: the second `kvitto.png` of a folder becomes `kvitto-2.png`. Case is ignored, as some file systems do. */
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
