import { readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type EmbeddedServer, startEmbedded } from './embedded.ts'
import { commandOf, isAlive } from './process-start.ts'
import { ask, startOtherPortal } from './testing-portal.ts'

let dataDir: string
let data: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'embedded-'))
  await chmod(dataDir, 0o711)
  const server = await start()
  data = join(server.folder, 'postgres')
  await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  await server.stop()
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const start = (log?: (line: string) => void): Promise<EmbeddedServer> => startEmbedded({ dataDir, durable: false, ...(log && { log }) })
/** Reads a row from a server, then stops it. */
const lastWords = async ({ url, stop }: EmbeddedServer): Promise<unknown> => {
  const kept = await ask(url, 'SELECT answer FROM kept')
  await stop()
  return kept
}
const serverId = (): number => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])

describe('a started server', () => {
  let server: EmbeddedServer
  beforeAll(async () => void (server = await start()))
  afterAll(() => server.stop())

  it('has what was written before the last stop', async () => {
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 })
  })

  it('sorts as Swedish is sorted where a query asks for it', async () => {
    const sorted = `SELECT string_agg(letter, '' ORDER BY letter COLLATE "sv-x-icu") AS letters FROM unnest(ARRAY['ö', 'a', 'ä', 'z', 'å']) AS letter`
    expect(await ask(server.url, sorted)).toEqual({ letters: 'azåäö' })
  })

  it('keeps its password where only its owner reads it', async () => {
    expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600)
  })

  it('is not started twice by one process, nor beside it by another', async () => {
    await expect(start()).rejects.toThrow(/another portal \(process \d+\) is running on .*: stop it first, or set another DATA_DIR/)
    await expect(startOtherPortal(dataDir)).rejects.toThrow('did not start')
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 })
  })
})

it('a portal that stops twice does not give away the folder of the next one', async () => {
  const first = await start()
  await first.stop()
  const second = await start()
  await first.stop()
  await expect(start()).rejects.toThrow(/another portal/)
  await second.stop()
})

it('a server that is killed is started again where it was, with what was committed', async () => {
  const said: string[] = []
  const server = await startEmbedded({ dataDir, durable: true, log: (line) => said.push(line) })
  await ask(server.url, 'CREATE TABLE meanwhile AS SELECT 7 AS answer')
  const killed = serverId()
  process.kill(killed, 'SIGKILL')
  await vi.waitUntil(() => said.at(-1) === 'the database server is running again', { timeout: 60_000, interval: 20 })
  expect(said[0]).toBe('the database server ended (SIGKILL) and is started again')
  expect(await ask(server.url, 'SELECT answer FROM meanwhile')).toEqual({ answer: 7 })
  expect([serverId() === killed, server.isLost()]).toEqual([false, false])
  await ask(server.url, 'DROP TABLE meanwhile')
  const last = serverId()
  await server.stop()
  expect(isAlive(last)).toBe(false)
})

describe('a server ends with its portal, and the next one starts', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL', 'exit', 'uncaught'])('after %s', async (how) => {
    const portal = await startOtherPortal(dataDir)
    const server = serverId()
    await portal.end(how)
    await vi.waitUntil(() => !isAlive(server), { timeout: 200_000 })
    expect(await lastWords(await start())).toEqual({ answer: 42 })
  })
})

describe('what a killed portal left does not stop the next one', () => {
  it.runIf(process.platform === 'linux')('a server that runs on', async () => {
    const portal = await startOtherPortal(dataDir)
    const orphan = serverId()
    const guardian = readdirSync('/proc')
      .map(Number)
      .find((pid) => commandOf(pid).includes(`kill -INT "$0" ${orphan}`))
    process.kill(guardian!, 'SIGKILL')
    await portal.end('SIGKILL')
    expect(isAlive(orphan)).toBe(true)
    const said: string[] = []
    const next = await start((line) => said.push(line))
    expect(isAlive(orphan)).toBe(false)
    expect(said).toEqual([`stopping the database server (process ${orphan}) that an earlier portal left running`])
    expect(await lastWords(next)).toEqual({ answer: 42 })
  })

  it('a lock whose process id belongs to somebody else by now', async () => {
    await writeFile(join(dataDir, 'portal.lock'), JSON.stringify({ pid: process.ppid, began: 'long ago' }))
    expect(await lastWords(await start())).toEqual({ answer: 42 })
  })

  it('a lock that was cut off', async () => {
    await writeFile(join(dataDir, 'portal.lock'), '{"pid":')
    expect(await lastWords(await start())).toEqual({ answer: 42 })
  })

  it('database files half made', async () => {
    const other = await mkdtemp(join(tmpdir(), 'embedded-'))
    await chmod(other, 0o711)
    await mkdir(join(other, 'postgres.new', 'base'), { recursive: true })
    await writeFile(join(other, 'postgres.new', 'PG_VERSION'), '18\n')
    const server = await startEmbedded({ dataDir: other, durable: false })
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual({ one: 1 })
    await server.stop()
    await rm(other, { recursive: true })
  })
})
