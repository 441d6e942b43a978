import { describe, expect, it } from 'vitest'
import { toldTo } from './told-to.ts'

const event = (audience: 'shared' | 'pair', agencyId: string | null) => ({
  audience,
  company: { name: 'Kanel HB' },
  agency: agencyId === null ? null : { id: agencyId },
  actor: { name: 'Astrid', party: agencyId === null ? ('customer' as const) : ('agency' as const) },
})
const byTheCompany = { agency: null, actor: { name: 'Kanel HB', party: 'customer' } }

describe('a shared event is told to an agency without other names (G21)', () => {
  it.each(['siffror', null])('done by %s', (agencyId) => expect(toldTo(['norrsken'], event('shared', agencyId))).toMatchObject(byTheCompany))
  it('as it is when its own people did it', () => expect(toldTo(['norrsken'], event('shared', 'norrsken'))).toEqual(event('shared', 'norrsken')))
})

it('the customer and support are told all of it, and an agency of what lies between the two', () => {
  expect(toldTo('all', event('shared', 'siffror'))).toEqual(event('shared', 'siffror'))
  expect(toldTo(['norrsken'], event('pair', 'norrsken'))).toEqual(event('pair', 'norrsken'))
})
