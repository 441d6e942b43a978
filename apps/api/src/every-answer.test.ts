import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { declaredBy, ENDPOINTS } from './testing/answers.ts'

type Kept = { readonly file: string; readonly seen: readonly string[] }
/** What the files of the API's tests left that have run before this one. */
const kept = (folder: string): readonly Kept[] =>
  readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line): Kept => JSON.parse(line)),
  )

const answers = inject('answers')
const runs = answers ? kept(answers.folder) : []
const isWhole = answers !== undefined && !answers.isPart && answers.files.every((file) => runs.some((run) => run.file === file))
const seen = new Set(runs.flatMap((run) => run.seen))

/** After all other tests of the API; there is nothing to be said when only some of them have run. */
describe.runIf(isWhole)('everything that an endpoint declares has been seen', () => {
  it.each([...ENDPOINTS])('%s', (call, endpoint) => {
    const unseen = declaredBy(endpoint).filter((told) => !seen.has(`${call} ${told}`))
    expect(unseen.join(', ')).toBe('')
  })
})
