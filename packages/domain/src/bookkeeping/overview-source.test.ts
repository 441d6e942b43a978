import { describe, expect, it } from 'vitest'
import type { ServiceCode } from '../catalogue/services.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import { overviewSource, overviewSources } from './overview-source.ts'

const books = (id: string, state: SubscriptionState, service: ServiceCode = 'eekonomi-smart') => ({
  id,
  customerId: 'kanel',
  service,
  state,
  begun: true,
})
const chosen = (subscriptions: readonly ReturnType<typeof books>[], years: Readonly<Record<string, string>>) =>
  overviewSource(
    overviewSources(subscriptions),
    Object.entries(years).map(([id, year]) => ({ id, from: `${year}-01-01` })),
  )?.id

describe('the overview shows', () => {
  it('the books that are worked in before those that can only be read', () =>
    expect(chosen([books('old', 'read-only'), books('new', 'active')], { old: '2026', new: '2025' })).toBe('new'))
  it('those that can be read when nothing was booked elsewhere', () =>
    expect(chosen([books('old', 'read-only'), books('new', 'active')], { old: '2026' })).toBe('old'))
  it('of several the ones with the latest year', () =>
    expect(chosen([books('one', 'active'), books('other', 'active', 'eekonomi-pro')], { one: '2024', other: '2026' })).toBe('other'))
  it('nothing where nothing was booked, where the books are closed, or where a service keeps none', () =>
    expect([
      chosen([books('one', 'active')], {}),
      chosen([books('one', 'closed')], { one: '2026' }),
      chosen([books('one', 'active', 'lon')], { one: '2026' }),
    ]).toEqual([undefined, undefined, undefined]))
})
