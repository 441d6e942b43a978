import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'
import { ask } from './embedded/testing-portal.ts'
import { createFromTemplate } from './test-server.ts'

const MIGRATED = 'SELECT (SELECT count(*)::int FROM "user") AS users'

it('gives any number of databases at once, each migrated and empty', async () => {
  const copies = await Promise.all([1, 2, 3].map(() => createFromTemplate(inject('postgresUrl'), 'a story: with signs')))
  expect(new Set(copies.map(({ name }) => name)).size).toBe(3)
  expect(await Promise.all(copies.map(({ url }) => ask(url, MIGRATED)))).toEqual([{ users: 0 }, { users: 0 }, { users: 0 }])
  await Promise.all(copies.map(({ drop }) => drop()))
  await expect(ask(copies[0]!.url, MIGRATED)).rejects.toThrow('does not exist')
})

const SOURCE = `
const { createFromTemplate, startTestServer } = await import(process.argv[1])
const server = await startTestServer()
const copy = await createFromTemplate(server.url)
await copy.drop()
await server.stop()
process.stdout.write('done')
`

it('serves a program that is no vitest, and leaves nothing in the folder for passing files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'server-'))
  await chmod(folder, 0o711)
  const index = new URL('index.ts', import.meta.url).href
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SOURCE, index], {
    env: { ...process.env, TMPDIR: folder },
  })
  expect(stdout).toBe('done')
  expect(await readdir(folder)).toEqual([])
  await rm(folder, { recursive: true })
})
