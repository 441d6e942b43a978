import { describe, expect, it } from 'vitest'
import { sources } from './modules.ts'

/** The one file that writes lines of CSV; it defuses what a spreadsheet would run as a formula. */
const WRITER = 'apps/api/src/platform/csv.ts'
/** The files that name CSV without writing it, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  'apps/api/src/cli/import/read-csv.ts': 'reads it',
}
const joinsFields = (text: string): boolean => /\.join\((['"`])(;|\\t)\1\)/.test(text)
const importsWriter = (text: string): boolean => /from '[^']*\/csv\.ts'/.test(text)
/** Whether a module makes lines of CSV by itself: it joins fields, and names CSV. */
const writesByHand = (text: string): boolean => joinsFields(text) && /csv/i.test(text) && !importsWriter(text)

describe('CSV', () => {
  const judged = sources().filter(({ path }) => /^(apps|packages)\//.test(path) && !/\.test\.tsx?$|\/testing\//.test(path))

  it('is written in one place', () => {
    expect(judged.length).toBeGreaterThan(700)
    expect(judged.filter(({ path, text }) => path !== WRITER && !(path in EXEMPT) && writesByHand(text)).map(({ path }) => path)).toEqual([])
  })
  it('is offered by nobody who does not write it there', () => {
    const offered = judged.filter(({ text }) => /text\/csv/i.test(text) && !importsWriter(text)).map(({ path }) => path)
    expect(offered).toEqual([])
  })
  it('has a writer that the law sees, and exempts only what needs it', () => {
    expect(judged.filter(({ path }) => path === WRITER).map(({ text }) => joinsFields(text))).toEqual([true])
    expect(judged.filter(({ path, text }) => path in EXEMPT && writesByHand(text))).toHaveLength(Object.keys(EXEMPT).length)
  })

  it.each(["const csv = rows.map((row) => row.join(';')).join('\\r\\n')", 'write(\'a.csv\', fields.join("\\t"))'])('is red over %s', (text) =>
    expect(writesByHand(text)).toBe(true),
  )
  it.each(["import { csvLine } from '../../platform/csv.ts'\nnames.join(';')", "const text = tables.join(';')", "const rows = csv.join(', ')"])(
    'does not mind %s',
    (text) => expect(writesByHand(text)).toBe(false),
  )
})
