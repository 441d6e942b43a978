import { describe, expect, it } from 'vitest'
import { getsEveryLicence, joiningAs } from './joining.ts'

describe('somebody who is added to a company', () => {
  it('has the role that was asked for', () => expect(joiningAs({ role: 'user' }, '2026-11-23')).toEqual({ role: 'user', endsOn: null }))
  it('is administrator as main contact, whatever role was asked for (G7)', () =>
    expect(joiningAs({ role: 'auditor', mainContact: true }, '2026-11-23')).toEqual({ role: 'administrator', endsOn: null }))
  it('reads for sixty days as auditor', () =>
    expect(joiningAs({ role: 'auditor', mainContact: false }, '2026-11-23')).toEqual({ role: 'auditor', endsOn: '2027-01-22' }))
  it('gets every licence on acceptance as administrator only', () =>
    expect((['administrator', 'user', 'auditor'] as const).map(getsEveryLicence)).toEqual([true, false, false]))
})
