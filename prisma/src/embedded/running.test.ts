import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findRunning } from './running.ts'
import { ask, startOtherPortal } from './testing-portal.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'running-'))
  await chmod(dataDir, 0o711)
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

it('finds the server of a portal that runs on the folder, and none before or after', async () => {
  expect(findRunning(dataDir)).toBeUndefined()
  const portal = await startOtherPortal(dataDir)
  const found = findRunning(dataDir)
  expect(await ask(found ?? '', 'SELECT 1 AS one')).toEqual({ one: 1 })
  await portal.end('SIGTERM')
  expect(findRunning(dataDir)).toBeUndefined()
})
