import { describe, expect, it } from 'vitest'
import { files, textOf } from './modules.ts'

/** Times that users see come from the portal's clock, which tests can set, never from the database's clock, which they cannot. */
const isJudged = (path: string): boolean =>
  /^(apps\/api\/src|prisma\/world)\/.*\.ts$/.test(path) && !/\.test\.ts$|\/testing\//.test(path) && !(path in EXEMPT)
/** The files that may ask the database for the time, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  'apps/api/src/platform/spent.store.ts':
    'removes what nobody sees: sessions and links are timed by the log-in library, which knows the real time only',
  'apps/api/src/platform/lost-jobs.store.ts': 'compares with what the queue wrote by the database’s clock, and nobody sees it',
}
const asksTheDatabase = (text: string): boolean =>
  /(?<![.\w])(?:now\(\)(?!\s*=>)|current_timestamp|current_date|localtimestamp|(?:clock|statement|transaction)_timestamp\(\))/i.test(text)

describe('the time of what happens', () => {
  const judged = files().filter(isJudged)

  it('is never the database’s', () => {
    expect(judged.length).toBeGreaterThan(200)
    expect(judged.filter((path) => asksTheDatabase(textOf(path)))).toEqual([])
  })

  it.each(['VALUES ($1, now())', 'at < NOW() - $1', 'SELECT CURRENT_DATE', 'clock_timestamp()'])('is red over %s', (text) =>
    expect(asksTheDatabase(text)).toBe(true),
  )
  it.each(['Date.now()', 'performance.now()', 'clock()', 'currentDate', 'const now = clock()'])('does not mind %s', (text) =>
    expect(asksTheDatabase(text)).toBe(false),
  )
  it('exempts only what asks it', () => expect(Object.keys(EXEMPT).filter((path) => !asksTheDatabase(textOf(path)))).toEqual([]))
})
