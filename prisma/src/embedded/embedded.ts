import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { stopOrphan } from './orphan.ts'
import { takeOwnership } from './owner-lock.ts'
import { findPlace, ownedFolder, type Place } from './place.ts'

export type EmbeddedOptions = {
  readonly dataDir: string
  /** A free one is taken when absent. */
  readonly port?: number
  /** `false` for tests: nothing is flushed to disk. */
  readonly durable?: boolean
  readonly log?: (line: string) => void
}
export type EmbeddedServer = { readonly url: string; readonly stop: () => Promise<void> }

const SETTINGS = ['shared_buffers=256MB', 'max_connections=200', 'max_parallel_workers_per_gather=0', 'jit=off', 'timezone=UTC', 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * A PostgreSQL 18 of the portal's own, with its data in `<dataDir>/postgres`, listening on 127.0.0.1 under a password kept beside it.
 * Started with the package's programs directly: they must run as another user than root, in a process group of their own
 * (Ctrl-C is for the portal, which then stops the server in order), and stop however this process ends.
 */
export const startEmbedded = async ({ dataDir, port, durable = true, log = () => undefined }: EmbeddedOptions): Promise<EmbeddedServer> => {
  const place = findPlace(dataDir, log)
  const lock = takeOwnership(place.folder)
  const data = ownedFolder(join(place.folder, 'postgres'), place.owner)
  await stopOrphan(data)
  const password = readPassword(place)
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(place, data, password)
  const chosen = port ?? (await freePort())
  const server = launch(place, data, chosen, durable)
  const stopAtExit = (): void => void server.kill('SIGINT')
  process.once('exit', stopAtExit)
  const url = `postgresql://postgres:${password}@127.0.0.1:${chosen}/postgres`
  await ready(server, url, join(place.folder, 'postgres.log'))
  return {
    url,
    stop: async () => {
      process.off('exit', stopAtExit)
      if (server.exitCode === null && server.signalCode === null) {
        const gone = new Promise((resolve) => server.once('exit', resolve))
        server.kill('SIGINT')
        await gone
      }
      lock.release()
    },
  }
}

const readPassword = ({ folder }: Place): string => {
  const file = join(folder, 'postgres-password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

const initialise = ({ binaries, folder, owner }: Place, data: string, password: string): void => {
  const passwordFile = join(folder, '.initial-password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner) chownSync(passwordFile, owner.uid, owner.gid)
  const options = ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync']
  const { status, stderr } = spawnSync(join(binaries, 'bin', 'initdb'), options, { ...owner, cwd: data, encoding: 'utf8' })
  rmSync(passwordFile, { force: true })
  if (status !== 0) throw new Error(`the embedded database could not be made in ${data}: ${stderr}`)
}

const launch = ({ binaries, folder, owner }: Place, data: string, port: number, durable: boolean): ChildProcess => {
  const settings = [...SETTINGS, `port=${port}`, ...(durable ? [] : NOT_DURABLE)]
  const output = openSync(join(folder, 'postgres.log'), 'a', 0o600)
  const server = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...owner,
    cwd: data,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  return server
}

const ready = async (server: ChildProcess, url: string, logFile: string): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (server.exitCode !== null) throw new Error(`the embedded database stopped at once: see ${logFile}`)
    const client = new pg.Client({ connectionString: url })
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (connected) return
    await pause(20)
  }
  throw new Error(`the embedded database does not answer: see ${logFile}`)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
