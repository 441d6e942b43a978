import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { sqlState } from '../errors.ts'
import { guard } from './guardian.ts'
import type { Place } from './place.ts'

/** Errors are reported to clients only. In the server's log they would contain users' data. */
const QUIET = ['log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_checkpoints=off']
const SETTINGS = ['shared_buffers=256MB', 'max_connections=200', 'max_parallel_workers_per_gather=0', 'jit=off', 'timezone=UTC', ...QUIET]
const LOCAL = ['listen_addresses=127.0.0.1', 'unix_socket_directories=']
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

export type Server = { readonly process: ChildProcess; readonly url: string }

/**
 * Starts the server and waits until it answers. It has its own process group, so that Ctrl-C reaches only the portal, which then stops the server
 * properly.
 */
export const launch = async (place: Place, port: number, durable: boolean): Promise<Server> => {
  const settings = [...SETTINGS, ...LOCAL, `port=${port}`, ...(durable ? [] : NOT_DURABLE)]
  const logFile = join(place.folder, 'postgres.log')
  const output = openSync(logFile, 'a', 0o600)
  const arguments_ = ['-D', realpathSync(place.data), ...settings.flatMap((setting) => ['-c', setting])]
  const child = spawn(join(place.programs, 'postgres'), arguments_, {
    ...place.owner,
    cwd: place.data,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.on('error', () => undefined)
  guard(child, place.owner)
  const url = `postgresql://postgres:${place.password}@127.0.0.1:${port}/postgres`
  try {
    await ready(child, url, logFile)
    return { process: child, url }
  } catch (error) {
    await stopServer(child)
    throw error
  }
}

/** Closes every connection, stops the server properly and waits until it has ended. */
export const stopServer = async (server: ChildProcess): Promise<void> => {
  if (hasEnded(server)) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.ref()
  server.kill('SIGINT')
  await gone
}

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess): boolean => pid === undefined || exitCode !== null || signalCode !== null

/** Waits as long as the process lives, because recovery after a crash takes time. */
const ready = async (server: ChildProcess, url: string, logFile: string): Promise<void> => {
  for (let waited = 0; waited < 300_000; waited += 20) {
    if (hasEnded(server)) throw new Error(`the embedded database stopped at once: see ${logFile}`)
    const refusal = await attempt(url)
    if (refusal === undefined) return
    if (sqlState(refusal) === '28P01') throw new Error(`the embedded database has another password than the file postgres-password beside ${logFile}`)
    await pause(20)
  }
  throw new Error(`the embedded database does not answer: see ${logFile}`)
}

const attempt = async (url: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return undefined
  } catch (error) {
    return error
  } finally {
    await client.end().catch(() => undefined)
  }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
