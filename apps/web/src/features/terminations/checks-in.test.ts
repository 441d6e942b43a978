import { expect, it } from 'vitest'
import { askedIn, checksIn, codesOf, type Confirmation } from './checks-in.ts'

const confirmation = (code: Confirmation['code'], done: boolean, count = 0): Confirmation => ({ code, done, count, details: [] })
const codes = (confirmations: readonly Confirmation[]) => askedIn({ confirmations }).map(codesOf)

it('unsent reports and expenses that are not submitted are read as one check, and both are acknowledged', () => {
  const confirmations = [confirmation('utlagg-reports-sent', false, 7), confirmation('utlagg-expenses-submitted', false, 3)]
  expect(codes(confirmations)).toEqual([['utlagg-reports-sent', 'utlagg-expenses-submitted']])
})

it('expenses that are not submitted are never left out, not even where all reports are said to be sent (G20)', () => {
  const confirmations = [confirmation('utlagg-reports-sent', true), confirmation('utlagg-expenses-submitted', false, 3)]
  expect(codes(confirmations)).toEqual([['utlagg-expenses-submitted']])
  expect(checksIn({ confirmations }).done.map(({ code }) => code)).toEqual(['utlagg-reports-sent'])
})

it('each step of Lön is acknowledged by itself; what is done is set aside', () => {
  const confirmations = [confirmation('lon-user-added', false), confirmation('lon-synchronised', true), confirmation('lon-backup-handed-over', false)]
  expect(codes(confirmations)).toEqual([['lon-user-added'], ['lon-backup-handed-over']])
  expect(checksIn({ confirmations }).done.map(({ code }) => code)).toEqual(['lon-synchronised'])
})

it('a deletion is asked about with the deletion, before the checks, and no more once all is exported', () => {
  expect(codes([confirmation('utlagg-reports-sent', false, 1), confirmation('data-will-be-deleted', false, 9)])).toEqual([
    ['data-will-be-deleted'],
    ['utlagg-reports-sent'],
  ])
  expect(codes([confirmation('data-will-be-deleted', true)])).toEqual([])
  expect(checksIn({ confirmations: [confirmation('data-will-be-deleted', true)] }).deletion?.done).toBe(true)
})
