import { describe, expect, it } from 'vitest'
import { noticeOf } from './noticed.ts'

const between = { companyId: 'kanel', agencyId: 'norrsken' } as const

describe('an event becomes a notice', () => {
  it('for both sides when it changes what both have', () =>
    expect(noticeOf({ type: 'collaboration-ended', ...between })).toEqual({ kind: 'access', companyIds: ['kanel', 'norrsken'] }))

  it('for the side that is to answer, or that is answered', () => {
    expect(noticeOf({ type: 'collaboration-requested', ...between })?.companyIds).toEqual(['kanel'])
    expect(noticeOf({ type: 'collaboration-accepted', ...between })?.companyIds).toEqual(['norrsken'])
  })

  it('for the company alone where no agency took part', () =>
    expect(noticeOf({ type: 'sie-imported', companyId: 'kanel', agencyId: null })?.companyIds).toEqual(['kanel']))

  it('never when it is daily work', () => expect(noticeOf({ type: 'voucher-corrected', ...between })).toBeNull())
})
