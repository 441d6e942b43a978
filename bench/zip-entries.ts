export type ZipEntry = { readonly name: string; readonly size: number }

/** The files of a ZIP, read from its central directory, with their unpacked sizes. */
export const zipEntries = (zip: Buffer): readonly ZipEntry[] => {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0) throw new Error('the file is not a ZIP: it has no end-of-central-directory record')
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    entries.push({ name: zip.toString('utf8', at + 46, at + 46 + name), size: zip.readUInt32LE(at + 24) })
    at += 46 + name + extra + comment
  }
  return entries
}
