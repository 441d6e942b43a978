import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterTo } from './testing/mail-box.ts'
import { forgetPassword, type PortalProcess, startPortalProcess } from './testing/portal-process.ts'
import { buildWorld, AGENCY_ADMIN } from './testing/world.ts'

let test: TestDatabase
let folder: string
let portal: PortalProcess
beforeEach(async () => {
  test = await testDatabase('worker')
  folder = await mkdtemp(join(tmpdir(), 'portal-worker-'))
  await buildWorld(test.database.pool, 'nobody logs in')
  portal = await startPortalProcess({ DATABASE_URL: test.url, DATA_DIR: folder })
})
afterEach(async () => {
  portal.send('SIGKILL')
  await portal.gone
  await test.drop()
  await rm(folder, { recursive: true })
})

describe('the worker beside the portal', () => {
  it('carries jobs out, with links to where the portal listens', async () => {
    await portal.workers(1)
    await forgetPassword(portal.url, AGENCY_ADMIN)
    expect((await letterTo(join(folder, 'mail'), AGENCY_ADMIN)).text).toContain(portal.url)
  })

  it('is begun again when it dies, and does what waits', async () => {
    const [first = 0] = await portal.workers(1)
    process.kill(first, 'SIGKILL')
    await forgetPassword(portal.url, AGENCY_ADMIN)
    const [, second] = await portal.workers(2)
    expect(second).not.toBe(first)
    await letterTo(join(folder, 'mail'), AGENCY_ADMIN)
  })

  it('stops with a portal that is asked to stop', async () => {
    await portal.workers(1)
    portal.send('SIGTERM')
    expect(await portal.gone).toEqual({ code: 0, signal: null })
  })

  it('does not outlive a portal that is killed', async () => {
    await portal.workers(1)
    portal.send('SIGKILL')
    expect(await portal.gone).toEqual({ code: null, signal: 'SIGKILL' })
  })

  it('stops in order when both are interrupted at once, as by Ctrl-C', async () => {
    const [worker = 0] = await portal.workers(1)
    process.kill(worker, 'SIGINT')
    portal.send('SIGINT')
    expect(await portal.gone).toEqual({ code: 0, signal: null })
    expect(await portal.workers(1)).toEqual([worker])
  })
})
