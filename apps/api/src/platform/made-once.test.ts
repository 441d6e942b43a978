import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { madeOnce } from './made-once.ts'
import { signingKey } from './signing-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'made-once-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('is made at the first start, stays, and is readable by its user alone', () => {
  const data = join(folder, 'new', 'data')
  expect([madeOnce(data, 'secret', () => 'first'), madeOnce(data, 'secret', () => 'second')]).toEqual(['first', 'first'])
  expect([statSync(join(data, 'secret')).mode & 0o077, readdirSync(data)]).toEqual([0, ['secret']])
})

it('of two that are made at once, the one that was there first stays', () => {
  const data = join(folder, 'race')
  const late = madeOnce(data, 'secret', () => {
    madeOnce(data, 'secret', () => 'winner')
    return 'loser'
  })
  expect([late, readdirSync(data)]).toEqual(['winner', ['secret']])
})

it('a key signs the same after a restart, and another data folder has another key', () => {
  const [first, again, other] = ['a', 'a', 'b'].map((name) => signingKey(join(folder, name)))
  expect([again?.id, again?.sign('text')]).toEqual([first?.id, first?.sign('text')])
  expect(other?.id).not.toBe(first?.id)
})
