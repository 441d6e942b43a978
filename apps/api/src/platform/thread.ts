import { setFlagsFromString } from 'node:v8'
import { isMainThread, parentPort, type Transferable, Worker, workerData } from 'node:worker_threads'
import type { Problem } from '@portal/contract'
import { ProblemError } from './problem.ts'

// The room that the process was started with is its main thread's; those that are begun keep to their own limits.
setFlagsFromString('--max-semi-space-size=0')

type Answer<R> = { readonly value: R } | { readonly problems: readonly [Problem, ...Problem[]] }

/** What a thread may hold; beyond it the thread ends, not the process. */
const LIMITS = {
  /** Far more than the largest file that is accepted needs. */
  roomy: { maxOldGenerationSizeMb: 1_536 },
  /** Enough for what passes through and is not kept: the less there is, the sooner what is over is given back. */
  tight: { maxOldGenerationSizeMb: 56, maxYoungGenerationSizeMb: 12 },
} as const

/**
 * Has a module carry work out in a thread of its own, so that long computing holds no other request up. What goes over is copied, but for
 * `transfer`. Refusals come back as they were raised; anything else that goes wrong there rejects.
 */
export const inThread = <I, R>(module: URL, input: I, transfer: Transferable[] = []): Promise<R> => begin(module, input, 'roomy', transfer)

/** As `inThread`, for work that streams and can be begun anew: with little memory first, with much only when it needs it. */
export const inTightThread = <I, R>(module: URL, input: I): Promise<R> =>
  begin<I, R>(module, input, 'tight').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return begin<I, R>(module, input, 'roomy')
    throw error
  })

const begin = <I, R>(module: URL, input: I, room: keyof typeof LIMITS, transfer: Transferable[] = []): Promise<R> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: input, transferList: transfer, resourceLimits: LIMITS[room] })
    worker.once('message', (answer: Answer<R>) => ('value' in answer ? resolve(answer.value) : reject(new ProblemError(...answer.problems))))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code} and no answer`)))
  })

/** The other side: does the work the thread was begun for, and answers. */
export const carryOut = async <I, R>(work: (input: I) => Promise<R>): Promise<void> => {
  if (isMainThread) throw new Error('this module is begun as a thread')
  const answer = await work(workerData as I).then(
    (value): Answer<R> => ({ value }),
    (error: unknown): Answer<R> => {
      if (error instanceof ProblemError) return { problems: error.problems }
      throw error
    },
  )
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(answer)
}
