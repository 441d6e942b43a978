import { ProblemError } from './problem.ts'
import { carryOutInProcess } from './process-work.ts'

/** Answers the length of the bytes; refuses, ends, takes ever more memory or never answers when that is asked. */
carryOutInProcess(async ({ asked }: { readonly asked: 'length' | 'refusal' | 'failure' | 'memory' | 'time' }, bytes) => {
  if (asked === 'refusal') throw new ProblemError({ code: 'year-unknown' })
  if (asked === 'failure') process.exit(3)
  if (asked === 'memory') for (const taken: Buffer[] = []; ;) taken.push(Buffer.alloc(10_000_000, 1))
  if (asked === 'time') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  return bytes.byteLength
})
