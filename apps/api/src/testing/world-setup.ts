import { connect, createFromTemplate } from '@portal/database'
import { hashPassword } from 'better-auth/crypto'
import type { TestProject } from 'vitest/node'
import { JOB_KINDS } from '../features/job-kinds.ts'
import { startJobs } from '../platform/jobs.ts'
import { createLog } from '../platform/log.ts'
import { buildWorld, PASSWORD, type World } from './world.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The small world, the database it stands in (with the queues of the jobs), which each test portal gets a copy of, and the hash of `PASSWORD`. */
    readonly world: World & { readonly template: string; readonly passwordHash: string }
  }
}

/** Makes the world once for the whole run: hashing, queues and rows cost a portal's start most of its time. */
const setup = async (project: TestProject): Promise<void> => {
  const { url, name } = await createFromTemplate(project.getProvidedContext().postgresUrl, 'world')
  const database = connect(url)
  const jobs = await startJobs(JOB_KINDS, url, createLog('silent'), { supervise: false })
  const passwordHash = await hashPassword(PASSWORD)
  const world = await buildWorld(database.pool, passwordHash)
  await jobs.stop()
  await database.close()
  project.provide('world', { ...world, template: name, passwordHash })
}

// vitest takes a set-up by this name
export { setup }
