import { setFlagsFromString } from 'node:v8'
import { isMainThread, parentPort, type Transferable, Worker, workerData } from 'node:worker_threads'
import { type Answered, answered, valueOf } from './answered.ts'

// The process's memory flag is meant for its main thread; threads get the limits below.
setFlagsFromString('--max-semi-space-size=0')

/** Memory limits of a thread. A thread that exceeds its limit ends; the process continues. */
const LIMITS = {
  /** Far more than the largest accepted file needs. */
  roomy: { maxOldGenerationSizeMb: 1_536 },
  /** Enough for data that streams through. A lower limit makes the collector free memory sooner. */
  tight: { maxOldGenerationSizeMb: 56, maxYoungGenerationSizeMb: 12 },
} as const

/**
 * Runs a module in a thread of its own, so that long computing does not delay other requests. Input is copied, except for `transfer`. A problem
 * raised in the thread is raised here too; any other failure rejects.
 */
export const inThread = <I, R>(module: URL, input: I, transfer: Transferable[] = []): Promise<R> => begin(module, input, 'roomy', transfer)

/** As `inThread`, for work that streams and can be repeated: it runs with little memory first, and again with much if that was not enough. */
export const inTightThread = <I, R>(module: URL, input: I): Promise<R> =>
  begin<I, R>(module, input, 'tight').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return begin<I, R>(module, input, 'roomy')
    throw error
  })

const begin = <I, R>(module: URL, input: I, room: keyof typeof LIMITS, transfer: Transferable[] = []): Promise<R> =>
  new Promise<Answered<R>>((resolve, reject) => {
    const worker = new Worker(module, { workerData: input, transferList: transfer, resourceLimits: LIMITS[room] })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread ended with code ${code} before it answered`)))
  }).then(valueOf)

/** Called in the thread: does its work and sends the answer. */
export const carryOut = async <I, R>(work: (input: I) => Promise<R>): Promise<void> => {
  if (isMainThread) throw new Error('this module was started outside a thread')
  const answer = await answered(() => work(workerData as I))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(answer)
}
