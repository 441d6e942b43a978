import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, expect, it } from 'vitest'
import { createArchive } from './archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

const AT = new Date('2026-10-05T08:00:00Z')
const bytes = (text: string) => [new TextEncoder().encode(text)]
async function* endless() {
  for (;;) yield new Uint8Array(64 * 1024)
}
async function* failing() {
  yield new Uint8Array(1)
  throw new Error('the source broke off')
}
const archiveAt = (name: string) => createArchive(join(folder, name), AT)

it('takes no second file of the same name: one of them could not be unpacked', async () => {
  const archive = archiveAt('names.zip')
  await archive.add('sie/2026.se', bytes('one'))
  await expect(archive.add('sie/2026.se', bytes('other'))).rejects.toThrow('sie/2026.se was added to the archive twice')
  await archive.close()
  expect(archive.files()).toHaveLength(1)
})

it('tells whoever adds that the ZIP cannot be written, now and afterwards', async () => {
  const archive = archiveAt('no-such-folder/export.zip')
  await expect(archive.add('one', endless())).rejects.toThrow('ENOENT')
  await expect(archive.add('two', bytes('two'))).rejects.toThrow('ENOENT')
})

it('fails when what is added fails, and leaves no one waiting', async () => {
  const archive = archiveAt('failing.zip')
  await expect(archive.add('one', failing())).rejects.toThrow('the source broke off')
  archive.abandon()
  await expect(archive.add('two', bytes('two'))).rejects.toThrow('the archive was abandoned')
})

it('holds nothing of a file once it has passed: there may be a hundred thousand', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const archive = archiveAt('many.zip')
  const passed: WeakRef<object>[] = []
  for (let each = 0; each < 20; each += 1) {
    const chunks = bytes('a document')
    passed.push(new WeakRef(chunks))
    await archive.add(`files/${each}`, chunks)
  }
  const held = () => {
    collect()
    return passed.filter((chunks) => chunks.deref() !== undefined).length
  }
  await expect.poll(held).toBeLessThanOrEqual(1)
  await archive.close()
})

it('goes no faster than the ZIP is written, however small the files', async () => {
  const archive = archiveAt('small.zip')
  for (let each = 1; each <= 400; each += 1) await archive.add(`files/${each}`, [new Uint8Array(10_000)], { stored: true })
  expect(statSync(join(folder, 'small.zip')).size).toBeGreaterThan(3_000_000)
  await archive.close()
})
