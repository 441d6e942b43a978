import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, inject } from 'vitest'
import { answersSeen, takeUndeclared } from './answers.ts'

/** Fails the test during which an endpoint answered what the contract does not declare of it. */
const judge = (): void => {
  const undeclared = takeUndeclared()
  if (undeclared.length > 0) throw new Error(`the contract does not declare: ${undeclared.join(', ')}`)
}

/** In every file of tests; what was seen is kept for the end of the run (`every-answer.test.ts`). */
afterEach(judge)
afterAll(() => {
  judge()
  const line = { file: expect.getState().testPath, seen: answersSeen() }
  appendFileSync(join(inject('answers').folder, `${process.pid}.jsonl`), `${JSON.stringify(line)}\n`)
})
