import { connect, createFromTemplate, letWork, workUrl } from '@portal/database'
import { hashPassword } from 'better-auth/crypto'
import type { TestProject } from 'vitest/node'
import { JOB_KINDS } from '../features/job-kinds.ts'
import { startJobs } from '../platform/jobs.ts'
import { createLog } from '../platform/log.ts'
import { buildWorld, PASSWORD, type World } from './world.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The small world, the database with it and the jobs' queues, which is copied for each test portal, and the hash of `PASSWORD`. */
    readonly world: World & { readonly template: string; readonly passwordHash: string }
  }
}

/** Makes the world once for the whole run, because hashing, queues and rows take most of the time of a portal's start. */
const setup = async (project: TestProject): Promise<void> => {
  const { url, name } = await createFromTemplate(project.getProvidedContext().postgresUrl, 'world')
  const database = connect(url)
  const jobs = await startJobs(JOB_KINDS, url, createLog('silent'), { supervise: false })
  const passwordHash = await hashPassword(PASSWORD)
  const world = await buildWorld(database.pool, passwordHash)
  await jobs.stop()
  await letWork(url, workUrl(url))
  await database.close()
  project.provide('world', { ...world, template: name, passwordHash })
}

// vitest calls the export with this name.
export { setup }
