import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { type Answered, answered, valueOf } from './answered.ts'

/** A memory limit far above what the largest accepted file needs. A process that exceeds it ends; the portal continues. */
const ROOM = '--max-old-space-size=1536'

/** What the work may take of the machine, and the error raised when it takes more or the system ends it. */
export type Bounds = { readonly seconds: number; readonly megabytes: number; readonly beyond: () => Error }

/**
 * Runs a module in a process of its own, for work whose memory must be given back at once: what a thread took, the portal's process keeps for long.
 * The input is copied; the bytes go through a pipe as they are. A problem raised in the process is raised here too; any other failure rejects. The
 * process ends with its answer, or when this process ends.
 */
export const inProcess = <I, R>(module: URL, input: I, bytes: Uint8Array, bounds?: Bounds): Promise<R> =>
  new Promise<Answered<R>>((resolve, reject) => {
    const child = fork(module, { execArgv: [ROOM], serialization: 'advanced', stdio: ['pipe', 'ignore', 'inherit', 'ipc'] })
    child.once('message', resolve)
    child.once('error', reject)
    const loose = bounds && hold(child, bounds)
    child.once('exit', (code, signal) => {
      loose?.()
      reject(signal && bounds ? bounds.beyond() : new Error(`the process ended with ${signal ?? code} before it answered`))
    })
    // A process that ends early closes the pipe; its end says why.
    child.stdin?.once('error', () => undefined)
    child.send({ input }, (error) => error && reject(error))
    child.stdin?.end(bytes)
  }).then(valueOf)

const LOOK_MS = 50

/** Ends the process when it passes its bounds. Gives a function that stops watching. Memory is seen on Linux only. */
const hold = (child: ChildProcess, { seconds, megabytes }: Bounds): (() => void) => {
  const end = () => child.kill('SIGKILL')
  const patience = setTimeout(end, seconds * 1000)
  const look = setInterval(() => {
    if (residentMegabytes(child.pid) > megabytes) end()
  }, LOOK_MS)
  return () => {
    clearTimeout(patience)
    clearInterval(look)
  }
}

/** The memory that a process holds now. 0: it has ended, or the system does not say. */
const residentMegabytes = (pid: number | undefined): number => {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1000
  } catch {
    return 0
  }
}

/** Called in the process: does its work, sends the answer and ends. */
export const carryOutInProcess = <I, R>(work: (input: I, bytes: Uint8Array) => Promise<R>): void => {
  if (!process.send) throw new Error('this module must be started by inProcess')
  process.once('disconnect', () => process.exit(1))
  process.once('message', ({ input }: { readonly input: I }) => void send(() => buffer(process.stdin).then((bytes) => work(input, bytes))))
}

const send = async <R>(work: () => Promise<R>): Promise<void> => {
  const answer = await answered(work)
  process.send?.(answer, () => process.exit(0))
}
