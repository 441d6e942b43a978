import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../testing/portal.ts'
import { AGENCY_ADMIN } from '../testing/world.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const LARGE = '/api/openapi.json'
const SMALL = '/me'
const encodingOf = async (path: string, headers: Record<string, string> = {}): Promise<string | null> =>
  (await portal.as(AGENCY_ADMIN).get(path, undefined, headers)).headers.get('content-encoding')

describe('answers are compressed', () => {
  it.each(['br', 'gzip'])('with %s above 1 kB, for who can read it', async (encoding) => {
    expect(await encodingOf(LARGE, { 'accept-encoding': encoding, 'sec-fetch-site': 'same-origin' })).toBe(encoding)
  })

  it('not below 1 kB, and not for who cannot read it', async () => {
    expect(await encodingOf(SMALL, { 'accept-encoding': 'gzip' })).toBeNull()
    expect(await encodingOf(LARGE, { 'accept-encoding': 'identity' })).toBeNull()
  })

  it.each(['cross-site', 'same-site', 'none'])('not when the browser was made to ask from elsewhere: %s (BREACH)', async (site) => {
    expect(await encodingOf(LARGE, { 'accept-encoding': 'gzip', 'sec-fetch-site': site })).toBeNull()
  })

  it('and are the same as without', async () => {
    const [packed, plain] = await Promise.all([
      portal.as(AGENCY_ADMIN).get(LARGE, undefined, { 'accept-encoding': 'gzip' }),
      portal.as(AGENCY_ADMIN).get(LARGE, undefined, { 'accept-encoding': 'identity' }),
    ])
    expect(JSON.stringify(packed.body) === JSON.stringify(plain.body)).toBe(true)
    expect(packed.headers.get('vary')).toMatch(/accept-encoding/i)
  })
})
