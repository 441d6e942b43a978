import { expect, it } from 'vitest'
import { eventRow, type NewEvent } from './new-event.ts'

const at = new Date('2026-11-20T12:00:00Z')
const actor = { userId: 'u', name: 'Astrid Norling', email: 'astrid@byran.example' }
const added = (agencyId: string | null): NewEvent => ({ type: 'user-added', companyId: 'c', agencyId, details: { person: 'Nora', role: 'user' } })

it('tells a user’s addition to the pair when an agency did it, to the company alone otherwise', () => {
  const telling = { at, by: { actor, party: 'agency' } } as const
  expect(eventRow(added('a'), telling).audience).toBe('pair')
  expect(eventRow(added(null), telling).audience).toBe('company')
})

it('tells every agency who became main contact, whoever chose them (G6)', () => {
  const event: NewEvent = { type: 'main-contact-set', companyId: 'c', agencyId: 'a', details: { person: 'Nora' }, personId: 'n' }
  expect(eventRow(event, { at, by: null }).audience).toBe('shared')
})

it('keeps the name that the actor had then, and nothing else of them', () => {
  expect(eventRow(added('a'), { at, by: { actor, party: null } })).toEqual({
    companyId: 'c',
    agencyId: 'a',
    audience: 'pair',
    type: 'user-added',
    at: '2026-11-20T12:00:00.000Z',
    actorUserId: 'u',
    actorName: 'Astrid Norling',
    actorParty: null,
    details: { person: 'Nora', role: 'user' },
  })
})
