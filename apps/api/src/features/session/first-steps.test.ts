import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

describe('the guide on the first page', () => {
  it('is closed for good by the person, at once and in every later session, and for nobody else', async () => {
    const [{ admin }, other] = [await portal.customer(), await portal.customer()]
    await portal.database.pool.query('UPDATE "user" SET first_steps_closed = false WHERE email = ANY($1)', [[admin, other.admin]])
    expect((await portal.as(admin).get('/me')).body.firstStepsClosed).toBe(false)
    expect(await portal.as(admin).patch('/me', { firstStepsClosed: true })).toMatchObject({ status: 200, body: { firstStepsClosed: true } })
    expect((await portal.as(admin).get('/me')).body.firstStepsClosed).toBe(true)
    expect((await portal.as(other.admin).get('/me')).body.firstStepsClosed).toBe(false)
  })

  it('stays closed when something else is changed, and is never opened again', async () => {
    const { admin } = await portal.customer()
    expect(await portal.as(admin).patch('/me', { language: 'en' })).toMatchObject({ status: 200, body: { firstStepsClosed: true } })
    expect(await portal.as(admin).patch('/me', { firstStepsClosed: false })).toMatchObject({ status: 400 })
  })
})
