import { describe, expect, it } from 'vitest'
import { SUBSCRIPTION_STATES } from '../catalogue/states.ts'
import type { Standing } from '../policy/policy.ts'
import { isFetchable, mayExport, mayExportBooks, maySeeExports } from './export.ts'

const own = (role: 'administrator' | 'user' | 'auditor'): readonly Standing[] => [{ kind: 'own', companyId: 'kanel', role }]
const agency: readonly Standing[] = [{ kind: 'former', companyId: 'norrsken', role: 'administrator' }]

/** The states without access in which a person can still fetch earlier exports. */
const closedIn = (standings: readonly Standing[]) => SUBSCRIPTION_STATES.filter((state) => maySeeExports({ access: 'none', state, standings }))

it('the books alone are for everybody who reads them', () => {
  const everyone = [own('administrator'), own('auditor'), own('user'), agency]
  expect(everyone.map((standings) => mayExportBooks({ access: 'read', standings }))).toEqual([true, true, true, true])
  expect(mayExportBooks({ access: 'none', standings: own('administrator') })).toBe(false)
  expect(mayExportBooks({ access: 'read', standings: [{ kind: 'support' }] })).toBe(false)
})

describe('a complete export', () => {
  it('is for whoever sees the service, but not for those who only work in it', () => {
    const everyone = [own('administrator'), own('auditor'), own('user'), agency]
    expect(everyone.map((standings) => mayExport({ access: 'read', standings }))).toEqual([true, true, false, true])
  })
  it('is for the customer’s administrators alone once nobody comes in, while the content is kept', () => {
    expect(closedIn(own('administrator'))).toEqual(['closed', 'deleting'])
    expect([...closedIn(own('auditor')), ...closedIn(agency)]).toEqual([])
    expect(mayExport({ access: 'none', standings: own('administrator') })).toBe(false)
  })
  it.each([
    ['while it is kept', { status: 'ready', expiresAt: new Date('2026-12-08T10:00:00Z') } as const, true],
    ['not from the instant its days are over', { status: 'ready', expiresAt: new Date('2026-12-01T10:00:00Z') } as const, false],
    ['not before it is ready', { status: 'running', expiresAt: null } as const, false],
    ['not when it was thrown away', { status: 'expired', expiresAt: new Date('2026-12-08T10:00:00Z') } as const, false],
  ])('can be fetched %s', (_when, made, fetchable) => expect(isFetchable(made, new Date('2026-12-01T10:00:00Z'))).toBe(fetchable))
})
