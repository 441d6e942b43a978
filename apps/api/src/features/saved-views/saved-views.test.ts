import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, AGENCY_USER, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const address = (): string => `/companies/${portal.agency.id}/views`
const save = (name: string, filter: object, email: string = AGENCY_USER) => portal.as(email).post(address(), { name, filter })
const listed = async (email: string = AGENCY_USER) => (await portal.as(email).get(address())).body.items

describe('a saved view', () => {
  it('is one’s own, and replaced under the same name', async () => {
    expect(await save('Lön', { service: 'lon', mine: 'true' })).toMatchObject({ status: 201, body: { filter: { service: 'lon' }, gone: [] } })
    await save('Lön', { service: 'lon', sort: '-customer' })
    expect(await listed()).toMatchObject([{ name: 'Lön', filter: { service: 'lon', sort: '-customer' } }])
    expect(await listed(AGENCY_ADMIN)).toEqual([])
  })

  it('is removed by its owner alone: a colleague does not find it, support may not', async () => {
    const { id } = (await save('Scanner', { service: 'scanner' })).body
    const remove = (email: string) => portal.as(email).delete(`${address()}/${id}`)
    expect(await remove(SUPPORT)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(await remove(AGENCY_ADMIN)).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((await remove(AGENCY_USER)).status).toBe(204)
  })

  it('opens with what still holds, and names what exists no more', async () => {
    const { body } = await save('Gammal', { status: 'ended' }, AGENCY_AUDITOR)
    await portal.database.pool.query('UPDATE saved_view SET filter = $2 WHERE id = $1', [
      body.id,
      { status: 'ended', service: 'fax', region: 'norr', q: 'berg' },
    ])
    const [view] = await listed(AGENCY_AUDITOR)
    expect([view.filter, view.gone.toSorted()]).toEqual([{ status: 'ended', q: 'berg' }, ['region', 'service']])
  })

  it('is removed by its owner alone', async () => {
    const { body } = await save('Borta', {})
    expect((await portal.as(AGENCY_ADMIN).delete(`${address()}/${body.id}`)).status).toBe(404)
    expect((await portal.as(AGENCY_USER).delete(`${address()}/${body.id}`)).status).toBe(204)
    expect((await listed()).map(({ name }: { name: string }) => name)).toEqual(['Lön'])
  })

  it.each([{ service: 'fax' }, { region: 'norr' }, { mine: 'false' }])('is not saved with what the list does not know: %j', async (filter) => {
    expect(await save('Fel', filter)).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })
})
