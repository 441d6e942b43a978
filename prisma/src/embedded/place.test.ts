import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startEmbedded } from './embedded.ts'
import { ask } from './testing-portal.ts'

describe.runIf(process.getuid?.() === 0)('as root, in a folder that nobody else can enter', () => {
  it('the database lies elsewhere, is told of, and found again', async () => {
    const home = await mkdtemp(join(tmpdir(), 'home-'))
    const options = { dataDir: join(home, '.data'), durable: false }
    const said: string[] = []
    const first = await startEmbedded({ ...options, log: (line) => said.push(line) })
    expect(said).toEqual([`the user postgres cannot enter ${options.dataDir}: the database lies in ${first.folder}`])
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    await chmod(home, 0o711)
    const second = await startEmbedded(options)
    expect(second.folder).toBe(first.folder)
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 })
    await second.stop()
    await Promise.all([first.folder, home].map((folder) => rm(folder, { recursive: true })))
  })

  it('is a sentence, not an empty portal, when the folder was closed later', async () => {
    const home = await mkdtemp(join(tmpdir(), 'home-'))
    await chmod(home, 0o711)
    const options = { dataDir: join(home, '.data'), durable: false }
    await (await startEmbedded(options)).stop()
    await chmod(home, 0o700)
    await expect(startEmbedded(options)).rejects.toThrow(/can no longer enter/)
    expect(await readFile(join(home, '.data', 'postgres', 'PG_VERSION'), 'utf8')).toBe('18\n')
    await rm(home, { recursive: true })
  })
})
