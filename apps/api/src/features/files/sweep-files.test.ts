import { rm, utimes, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStorage } from '../../content/storage.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { sweepFiles } from './sweep-files.ts'
import { addReport, ALLOWED, lyingThere, send } from '../../content/files/testing/uploads.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const TWO_HOURS_AGO = new Date(Date.now() - 2 * 60 * 60 * 1000)
const age = (path: string) => utimes(path, TWO_HOURS_AGO, TWO_HOURS_AGO)

it('removes what a crash left, and nothing that has a row or is just coming in', async () => {
  const storage = createStorage(portal.dataFolder)
  const customer = await portal.customer({ services: ['utlagg'] })
  const { subscriptionId } = customer.with('utlagg')
  const path = `/subscriptions/${subscriptionId}/records/${await addReport(portal, subscriptionId)}/files`
  const { body: kept } = await send(portal, customer.admin, path, ALLOWED['image/png'])
  await age(storage.fileOf(subscriptionId, kept.id))
  for (const [name, isOld] of [
    ['orphan', true],
    ['broken.part', true],
    ['coming.part', false],
  ] as const) {
    const place = storage.fileOf(subscriptionId, name)
    await writeFile(place, 'x')
    if (isOld) await age(place)
  }
  expect(await sweepFiles({ database: portal.database, storage })).toBe(2)
  expect((await lyingThere(portal, subscriptionId)).toSorted()).toEqual([kept.id, 'coming.part'])
  expect((await portal.as(customer.admin).get(`${path}/${kept.id}`)).status).toBe(200)
})

it('has nothing to do where no file has ever come in', async () => {
  const folder = `${portal.dataFolder}/elsewhere`
  expect(await sweepFiles({ database: portal.database, storage: createStorage(folder) })).toBe(0)
  await rm(folder, { recursive: true, force: true })
})
