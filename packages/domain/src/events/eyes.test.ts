import { describe, expect, it } from 'vitest'
import type { PartyStanding, Standing } from '../policy/policy.ts'
import { eyesOf } from './eyes.ts'

const standing = (kind: PartyStanding['kind'], companyId: string, role: PartyStanding['role'] = 'administrator'): Standing => ({
  kind,
  companyId,
  role,
})

describe('which events of a company somebody sees (G21)', () => {
  it.each([
    ['its own administrator', [standing('own', 'kanel')], { agencies: 'all', shared: false }],
    ['support', [{ kind: 'support' } as const], { agencies: 'all', shared: false }],
    ['an agency’s administrator', [standing('via', 'norrsken')], { agencies: ['norrsken'], shared: true }],
    ['a former agency’s administrator', [standing('former', 'norrsken')], { agencies: ['norrsken'], shared: false }],
    ['an agency’s user', [standing('via', 'norrsken', 'user')], { agencies: [], shared: false }],
    [
      'its own user, who is administrator of an agency',
      [standing('own', 'kanel', 'user'), standing('via', 'norrsken')],
      { agencies: ['norrsken'], shared: true },
    ],
  ])('%s', (_who, standings, eyes) => expect(eyesOf(standings)).toEqual(eyes))
})
