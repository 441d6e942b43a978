import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOOK_EVERY_MS, LOST_AFTER_S } from './platform/lost-jobs.store.ts'
import { type MailServer, startMailServer } from './testing/mail-server.ts'
import { noJobsLeft } from './testing/no-jobs-left.ts'
import { forgetPassword, type PortalProcess, startPortalProcess } from './testing/portal-process.ts'
import { until } from './testing/until.ts'
import { AGENCY_ADMIN, buildWorld } from './testing/world.ts'

let test: TestDatabase
let folder: string
/** What the mail server says to a whole message; `null`: nothing. */
let answer: string | null
let mails: MailServer
let portal: PortalProcess
const start = () => startPortalProcess({ DATABASE_URL: test.url, DATA_DIR: folder, SMTP_URL: mails.url })
beforeEach(async () => {
  test = await testDatabase('killed')
  folder = await mkdtemp(join(tmpdir(), 'portal-killed-'))
  await buildWorld(test.database.pool, 'nobody logs in')
  answer = null
  mails = await startMailServer((line) => (line === '.' ? answer : undefined))
  portal = await start()
})
afterEach(async () => {
  portal.send('SIGKILL')
  await portal.gone
  await mails.stop()
  await test.drop()
  await rm(folder, { recursive: true })
})

/** Makes the database believe that nothing was heard of running jobs for as long as it takes to find them lost. */
const timePasses = () =>
  test.database.pool.query(`UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '${LOST_AFTER_S} seconds' WHERE state = 'active'`)

describe('a job in the hands of a process that is killed', () => {
  it.each(['the worker alone', 'the portal and the worker'])(
    'is taken up by another one within thirty seconds, and mailed once: %s',
    async (killed) => {
      expect(LOST_AFTER_S + (2 * LOOK_EVERY_MS) / 1000).toBeLessThanOrEqual(30)
      const [worker = 0] = await portal.workers(1)
      await forgetPassword(portal.url, AGENCY_ADMIN)
      await until(() => mails.came() === 1)
      process.kill(worker, 'SIGKILL')
      if (killed !== 'the worker alone') {
        portal.send('SIGKILL')
        await portal.gone
      }
      await timePasses()
      answer = '250 ok'
      if (killed !== 'the worker alone') portal = await start()
      await until(() => mails.taken.length === 1)
      await noJobsLeft(test.database)
      expect(mails.taken).toHaveLength(1)
      expect(mails.taken[0]).toContain(`To: ${AGENCY_ADMIN}`)
    },
  )
})
