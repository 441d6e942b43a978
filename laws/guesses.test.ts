import { describe, expect, it } from 'vitest'
import { guessesIn } from './guesses.ts'
import { sources } from './modules.ts'

describe('the web asks by abilities and looks parts up by code, it does not guess', () => {
  const judged = sources().filter(({ path }) => path.startsWith('apps/web/src/') && !/\.test\.tsx?$/.test(path))

  it('in the whole web', () => {
    expect(judged.flatMap(({ path, text }) => guessesIn(path, text).map((found) => `${path}: ${found}`))).toEqual([])
    expect(judged.length).toBeGreaterThan(150)
  })

  it('as the API may do, so the law can see', () => {
    const api = sources().filter(({ path }) => path.startsWith('apps/api/src/'))
    expect(api.flatMap(({ path, text }) => guessesIn(path, text)).length).toBeGreaterThan(0)
  })

  const breaches = [
    "const pen = user.role === 'administrator' && <Pen />",
    "if (status !== 'active') return null",
    "const title = blocker?.code === 'already-ended' ? ended : notActive",
    "const steps = code.startsWith('lon-') && <Link />",
    "const only = outcomes.filter(({ outcome }) => 'delete' === outcome)",
  ]
  it.each(breaches)('is red over %s', (text) => expect(guessesIn('a.tsx', text)).toHaveLength(1))

  const kept = [
    "const pen = user.abilities.includes('change') && <Pen />",
    'const tone = TONES[status]',
    "const missing = service === ''",
    'const same = role === user.role',
    "const wrong = status === ''",
  ]
  it.each(kept)('does not mind %s', (text) => expect(guessesIn('a.tsx', text)).toEqual([]))
})
