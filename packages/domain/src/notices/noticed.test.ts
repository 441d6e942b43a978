import { describe, expect, it } from 'vitest'
import { DEFAULT_MAIL, mailsOffered, NOTICE_KINDS } from './kinds.ts'
import { noticeOf } from './noticed.ts'

const between = { companyId: 'kanel', agencyId: 'norrsken' } as const

describe('an event becomes a notice', () => {
  it('for both sides when it changes what both have', () =>
    expect(noticeOf({ type: 'collaboration-ended', ...between })).toEqual({
      kind: 'access',
      mailedBy: 'act',
      companyIds: ['kanel', 'norrsken'],
      personId: null,
    }))

  it('for the customer when an agency adds somebody there, not when its own people do (G6)', () => {
    const told = { kind: 'access', mailedBy: 'notice', companyIds: ['kanel'], personId: null }
    expect(noticeOf({ type: 'user-added', ...between })).toEqual(told)
    expect(noticeOf({ type: 'user-added', ...between, agencyId: null })).toBeNull()
  })

  it('for the side that is to answer, or that is answered', () => {
    expect(noticeOf({ type: 'collaboration-requested', ...between })?.companyIds).toEqual(['kanel'])
    expect(noticeOf({ type: 'collaboration-accepted', ...between })?.companyIds).toEqual(['norrsken'])
  })

  it('for the company alone where no agency took part', () =>
    expect(noticeOf({ type: 'sie-imported', companyId: 'kanel', agencyId: null })?.companyIds).toEqual(['kanel']))

  it('for the customer alone where the agency is told of many ends at once', () =>
    expect(noticeOf({ type: 'collaboration-ended', ...between }, 'customer')?.companyIds).toEqual(['kanel']))

  it('for the person whose role or licences change, and for no administrator', () => {
    const notice = noticeOf({ type: 'user-changed', ...between, personId: 'karin' })
    expect([notice?.personId, notice?.companyIds]).toEqual(['karin', []])
  })

  it('never when it is daily work', () => expect(noticeOf({ type: 'voucher-corrected', ...between })).toBeNull())
})

describe('the mail of a kind', () => {
  it('cannot be turned off where the person’s access changes or data is destroyed', () =>
    expect(NOTICE_KINDS.filter((kind) => !mailsOffered(kind).includes('off'))).toEqual(['access', 'destruction']))

  it('comes in a way that is offered, also when nothing is chosen', () => {
    for (const kind of NOTICE_KINDS) expect(mailsOffered(kind)).toContain(DEFAULT_MAIL[kind])
  })
})
