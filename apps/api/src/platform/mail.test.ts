import { describe, expect, it } from 'vitest'
import { mailDomain } from './mail.ts'

describe('the domain that mails are named under', () => {
  it.each([
    ['Mina tjänster <noreply@portal.example>', 'portal.example'],
    ['noreply@portal.example', 'portal.example'],
    ['Portalen @ jobbet <noreply@byrån.example>', 'xn--byrn-soa.example'],
    ['nobody', undefined],
  ])('%s → %s', (from, domain) => expect(mailDomain(from)).toBe(domain))
})
