import { randomUUID } from 'node:crypto'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { dyingAt } from '../../testing/dying.ts'
import type { Customer } from '../../testing/world.ts'
import { holdExport } from './exports.store.ts'
import { makeExport } from './making/make-export.ts'
import { sweepExports } from './sweep-exports.ts'
import { takeUpExports } from './take-up-exports.ts'
import { until } from '../../testing/until.ts'

let portal: TestPortal
let customer: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ services: ['utlagg', 'scanner', 'lon'] })
})
afterAll(() => portal.stop())

const TWO_HOURS_AGO = new Date(Date.now() - 2 * 60 * 60 * 1000)

/** An export that a process had begun. */
const begun = async (service: 'utlagg' | 'scanner' | 'lon', createdAt = new Date()): Promise<string> => {
  const id = randomUUID()
  const { subscriptionId } = customer.with(service)
  await portal.database.pool.query(
    `INSERT INTO complete_export (id, subscription_id, requested_by_user_id, requested_by_company_id, status, done, total, language, created_at)
     VALUES ($1, $2, $2, $2, 'running', 3, 7, 'en', $3)`,
    [id, subscriptionId, createdAt],
  )
  return id
}
/** Makes an export as a process that may die while making it. */
const make = (database: TestPortal['context']['database'], exportId: string): Promise<void> =>
  makeExport({ ...portal.context, database, exportId, language: 'sv', now: new Date() }).catch(() => undefined)
const statusOf = async (id: string): Promise<unknown> =>
  (await portal.database.pool.query('SELECT status FROM complete_export WHERE id = $1', [id])).rows[0].status

it('an export whose maker lives is left to it', async () => {
  const id = await begun('utlagg')
  const letGo = await holdExport(portal.database, id)
  expect(await takeUpExports(portal.context)).toBe(0)
  await makeExport({ ...portal.context, exportId: id, language: 'sv', now: new Date() })
  expect(await statusOf(id)).toBe('running')
  letGo?.()
})

it('an export whose maker died is begun anew, in its language, and made', async () => {
  // The database notices in its own time that a maker's connection is gone.
  await until(async () => (await takeUpExports(portal.context)) === 1)
  const path = `/subscriptions/${customer.with('utlagg').subscriptionId}/exports`
  const { items } = await until(async () => {
    const { body } = await portal.as(customer.admin).get(path)
    return body.items[0].status === 'ready' && body
  })
  expect(items).toHaveLength(1)
  expect(await takeUpExports(portal.context)).toBe(0)
})

it('an export that nobody has managed to make within a day is given up, and the person is told', async () => {
  const id = await begun('scanner', new Date(Date.now() - 25 * 60 * 60 * 1000))
  expect(await takeUpExports(portal.context)).toBe(0)
  const { body } = await portal.as(customer.admin).get(`/subscriptions/${customer.with('scanner').subscriptionId}/exports`)
  expect(body.items).toMatchObject([{ id, status: 'failed', failure: 'unexpected' }])
})

it('what a crash left among the exports is swept away, what can be had and what is being made stays', async () => {
  const { storage } = portal.context
  const { subscriptionId } = customer.with('scanner')
  await storage.prepare(subscriptionId)
  const running = await begun('scanner')
  const lies = async (id: string, suffix = '', at = TWO_HOURS_AGO): Promise<void> => {
    const path = `${storage.exportOf(subscriptionId, id)}${suffix}`
    await writeFile(path, 'x')
    await utimes(path, at, at)
  }
  await lies(running, '.part')
  await lies('unknown')
  await lies('broken', '.part')
  await lies('new', '.part', new Date())
  expect(await sweepExports(portal.context)).toBe(2)
  expect((await readdir(dirname(storage.exportOf(subscriptionId, 'any')))).toSorted()).toEqual([`${running}.zip.part`, 'new.zip.part'].toSorted())
})

it('an export whose maker is killed at any statement is made in the end, whole and once', async () => {
  const { subscriptionId } = customer.with('lon')
  const path = `/subscriptions/${subscriptionId}/exports`
  let statement = 0
  let isKilled = true
  while (isKilled) {
    statement += 1
    const id = await begun('lon')
    const { database, died } = dyingAt(portal.context.database, statement)
    await make(database, id)
    isKilled = died()
    if ((await statusOf(id)) === 'running') await until(async () => (await make(portal.context.database, id), (await statusOf(id)) === 'ready'))
    expect(await statusOf(id)).toBe('ready')
    expect((await portal.as(customer.admin).get(path)).body.items[0]).toMatchObject({ id, status: 'ready', abilities: ['download'] })
    const folder = dirname(portal.context.storage.exportOf(subscriptionId, id))
    expect((await readdir(folder)).filter((name) => name.startsWith(id))).toEqual([`${id}.zip`])
  }
  expect(statement).toBeGreaterThan(10)
})
