import { describe, expect, it } from 'vitest'
import { planVoucherChange, planVoucherCorrection, type PostedVoucher, voucherAbilities } from './posted-voucher.ts'

const POSTED = new Date('2026-11-27T09:00:00Z')
const after = (hours: number): Date => new Date(POSTED.getTime() + hours * 60 * 60 * 1000)
const JUST_BEFORE = new Date(after(24).getTime() - 1)
const voucher = (part: PostedVoucher['part'] = null): PostedVoucher => ({ postedAt: POSTED, part })
const reasons = (...args: Parameters<typeof planVoucherChange>) => {
  const plan = planVoucherChange(...args)
  return plan.ok ? [] : plan.error.map(({ reason }) => reason)
}

describe('a posted voucher (G18)', () => {
  it('is edited and removed until 24 hours have passed, and never after', () => {
    expect([reasons(voucher(), 'edit', JUST_BEFORE), reasons(voucher(), 'remove', JUST_BEFORE)]).toEqual([[], []])
    expect([reasons(voucher(), 'edit', after(24)), reasons(voucher(), 'remove', after(24))]).toEqual([['time'], ['time']])
  })

  it('is corrected at any time', () => {
    expect(planVoucherCorrection(voucher()).ok).toBe(true)
    expect([voucherAbilities(voucher(), after(1)), voucherAbilities(voucher(), after(25))]).toEqual([['edit', 'remove', 'correct'], ['correct']])
  })
})

describe('after a correction (G18)', () => {
  it.each(['corrected', 'reversal'] as const)('the voucher that is %s stays as it is and is not corrected again', (part) => {
    expect(reasons(voucher(part), 'edit', after(1))).toEqual([part])
    expect(reasons(voucher(part), 'remove', after(30))).toEqual([part, 'time'])
    expect(planVoucherCorrection(voucher(part))).toEqual({ ok: false, error: [{ code: 'voucher-not-correctable', reason: part }] })
    expect(voucherAbilities(voucher(part), after(1))).toEqual([])
  })

  it('the new voucher is corrected like any other, edited for 24 hours, and not removed', () => {
    expect(voucherAbilities(voucher('replacement'), after(1))).toEqual(['edit', 'correct'])
    expect(voucherAbilities(voucher('replacement'), after(24))).toEqual(['correct'])
    expect(reasons(voucher('replacement'), 'remove', after(1))).toEqual(['replacement'])
  })
})
