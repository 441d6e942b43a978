import { isMainThread, parentPort, type Transferable, Worker, workerData } from 'node:worker_threads'
import type { Problem } from '@portal/contract'
import { ProblemError } from './problem.ts'

type Answer<R> = { readonly value: R } | { readonly problems: readonly [Problem, ...Problem[]] }

/** Far more than the largest file that is accepted needs; beyond it the thread ends, not the process. */
const LIMITS = { maxOldGenerationSizeMb: 1_536 }

/**
 * Has a module carry work out in a thread of its own, so that long computing holds no other request up. What goes over is copied, but for
 * `transfer`. Refusals come back as they were raised; anything else that goes wrong there rejects.
 */
export const inThread = <I, R>(module: URL, input: I, transfer: Transferable[] = []): Promise<R> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: input, transferList: transfer, resourceLimits: LIMITS })
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
