import { describe, expect, it } from 'vitest'
import { createRecent, type Heard } from './recent.ts'

const person = (userId: string): Heard => ({ about: 'person', userId, topic: 'notices' })

describe('what was told lately', () => {
  it('is known from a moment on, and nothing before it', () => {
    const recent = createRecent(0)
    recent.note(1_000, person('a'))
    recent.note(2_000, person('b'))
    expect(recent.since(1_500, 3_000)).toEqual([person('b')])
    expect(recent.since(1_000, 3_000)).toEqual([person('a'), person('b')])
    expect(recent.since(2_500, 3_000)).toEqual([])
  })

  it('is not known of a time before this process heard anything', () => {
    expect(createRecent(1_000).since(999, 2_000)).toBeUndefined()
    expect(createRecent(1_000).since(1_000, 2_000)).toEqual([])
  })

  it('is forgotten after half a minute, and then not passed off as whole', () => {
    const recent = createRecent(0)
    recent.note(1_000, person('a'))
    expect(recent.since(1_000, 31_001)).toBeUndefined()
    expect(recent.since(1_001, 31_001)).toEqual([])
  })

  it('is forgotten when there is too much of it, and then not passed off as whole', () => {
    const recent = createRecent(0)
    for (let n = 0; n <= 5_000; n += 1) recent.note(n, person(String(n)))
    expect(recent.since(4_999, 5_001)).toBeUndefined()
    expect(recent.since(5_000, 5_001)).toEqual([person('5000')])
  })
})
