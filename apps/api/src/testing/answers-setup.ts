import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where every file of the API's tests leaves what it saw answered, which files there are, and whether only some of their tests are run. */
    readonly answers: { readonly folder: string; readonly files: readonly string[]; readonly isPart: boolean }
  }
}

const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'answers-'))
  const { testFiles } = await project.globTestFiles()
  project.vitest.provide('answers', { folder, files: testFiles, isPart: project.vitest.config.testNamePattern !== undefined })
  return () => rm(folder, { recursive: true })
}

// vitest takes a set-up by this name
export { setup }
