import { describe, expect, it } from 'vitest'
import { isSignedOut } from './signed-out.ts'

describe('a page that is opened shows the top bar first', () => {
  it.each(['/logga-in', '/logga-in/glomt', '/logga-in/nytt-losenord', '/aktivera', '/kvitto', '/kvitto/A-17', '/skydda-kontot', '/inget-foretag'])(
    'not on %s, which has none',
    (path) => expect(isSignedOut(path)).toBe(true),
  )
  it.each(['/', '/samarbeten', '/support', '/konto', '/kvitton', '/handelser/kvitto'])('on %s', (path) => expect(isSignedOut(path)).toBe(false))
})
