import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const suggesting = async () => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const { subscriptionId } = customer.with('eekonomi-fakturering')
  const owner = portal.as(customer.admin)
  const fill = (kind: 'customer' | 'article', names: readonly string[]) =>
    portal.database.pool.query(
      `INSERT INTO workspace_record (id, subscription_id, kind, key, content, created_at, updated_at)
       SELECT gen_random_uuid(), $1, $2::text, lpad(at::text, 6, '0'), CASE $2::text
         WHEN 'customer' THEN jsonb_build_object('name', name, 'organisationNumber', '', 'email', '', 'street', '', 'postalCode', '', 'city', '', 'terms', 30)
         ELSE jsonb_build_object('number', at::text, 'name', name, 'unit', '', 'price', 100, 'vat', 25) END, now(), now()
       FROM unnest($3::text[]) WITH ORDINALITY AS named (name, at)`,
      [subscriptionId, kind, names],
    )
  const path = `/subscriptions/${subscriptionId}/suggestions`
  const suggested = async (kind: string, q: string): Promise<readonly string[]> =>
    (await owner.get(`${path}?kind=${kind}&q=${encodeURIComponent(q)}`)).body.items.map(({ content }: { content: { name: string } }) => content.name)
  return { owner, path, fill, suggested }
}

describe('what a form suggests', () => {
  it.each(['customer', 'article'] as const)('has the %s that is called just so first, among thousands that hold it', async (kind) => {
    const { fill, suggested } = await suggesting()
    const many = Array.from({ length: 3_000 }, (_, place) => `Abbe Bok nr ${place}`)
    await fill(kind, [...many, 'Bokhållarna', 'bok', 'Bok'])
    const names = await suggested(kind, 'Bok')
    expect(names).toHaveLength(20)
    expect(names.slice(0, 3)).toEqual(['Bok', 'bok', 'Bokhållarna'])
    expect(await suggested(kind, 'Abbe Bok nr 2999')).toEqual(['Abbe Bok nr 2999'])
  })

  it('is the first ones while nothing is typed, and nothing that only other kinds have', async () => {
    const { fill, suggested } = await suggesting()
    await fill('customer', ['Anna', 'Bo'])
    expect(await suggested('customer', '')).toEqual(['Anna', 'Bo'])
    expect(await suggested('article', '')).toEqual([])
  })

  it('letters count without case and accents', async () => {
    const { fill, suggested } = await suggesting()
    await fill('customer', ['Café Måsen'])
    expect(await suggested('customer', 'cafe')).toEqual(['Café Måsen'])
  })

  it('is refused for a kind that the service does not hold, and for one that is never suggested', async () => {
    const { owner, path } = await suggesting()
    expect(await owner.get(`${path}?kind=account`)).toMatchObject({ status: 422, body: { code: 'kind-not-offered' } })
    expect((await owner.get(`${path}?kind=invoice`)).status).toBe(400)
  })
})
