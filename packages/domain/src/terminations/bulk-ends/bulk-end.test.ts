import { describe, expect, it } from 'vitest'
import type { Role } from '../../users/membership.ts'
import { BULK_END_STATES, bulkEndAbilities, startBulk } from './bulk-end.ts'

const staff = (role: Role) => [{ kind: 'own', companyId: 'norrsken', role } as const]

describe('the ends of many customers', () => {
  it('can be started from review and after a pause, paused while they run, and stopped until they are over', () => {
    expect(BULK_END_STATES.map((state) => [state, bulkEndAbilities(state, staff('administrator'))])).toEqual([
      ['review', ['answer', 'start', 'stop']],
      ['running', ['pause', 'stop']],
      ['paused', ['answer', 'start', 'stop']],
      ['stopped', []],
      ['done', []],
    ])
    expect(bulkEndAbilities('review', staff('user'))).toEqual([])
  })
  it('start when somebody is ready', () => {
    expect(startBulk('review', { ready: 3, destroyed: 0 }, undefined)).toEqual({ ok: true, value: 'running' })
    expect(startBulk('review', { ready: 0, destroyed: 0 }, undefined)).toEqual({ ok: false, error: [{ code: 'bulk-end-nothing-ready' }] })
  })
  it('destroy nothing unless the number of those customers is given', () => {
    const refused = { ok: false, error: [{ code: 'destruction-not-confirmed', customers: 2 }] }
    expect(startBulk('review', { ready: 3, destroyed: 2 }, undefined)).toEqual(refused)
    expect(startBulk('review', { ready: 3, destroyed: 2 }, 3)).toEqual(refused)
    expect(startBulk('review', { ready: 3, destroyed: 2 }, 2)).toEqual({ ok: true, value: 'running' })
  })
  it('refuse with every reason at once', () => {
    const refused = startBulk('done', { ready: 0, destroyed: 0 }, undefined)
    expect(refused.ok ? [] : refused.error.map(({ code }) => code)).toEqual(['bulk-end-move-refused', 'bulk-end-nothing-ready'])
  })
})
