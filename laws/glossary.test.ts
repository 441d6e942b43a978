import { describe, expect, it } from 'vitest'
import { singular } from './field-words.ts'
import { files, textOf } from './modules.ts'

/** The floors whose folders are nouns. */
const FLOORS = /^(?:apps\/(?:api|web)\/src\/(?:features|content)|packages\/(?:domain|contract|texts)\/src)\/(.+)\/[^/]+$/
/** Folders that are no nouns: the kernel of the domain, the maker of exports, and what tests share. */
const NOT_NOUNS: ReadonlySet<string> = new Set(['kernel', 'making', 'testing'])

/** The terms of a glossary: the first column of each row, which may name several. */
const termsOf = (glossary: string): ReadonlySet<string> =>
  new Set([...glossary.matchAll(/^\| ([a-zA-Z ,-]+) \|/gm)].flatMap(([, terms = '']) => terms.split(', ').map(singular)))

/** The folders on the way to each path that are no term of the glossary, each once. */
const unexplained = (paths: readonly string[], terms: ReadonlySet<string>): readonly string[] => {
  const folders = paths.flatMap((path) => FLOORS.exec(path)?.[1]?.split('/') ?? [])
  return [...new Set(folders)].filter((folder) => !NOT_NOUNS.has(folder) && !terms.has(singular(folder)))
}

const GLOSSARY = 'docs/glossary.md'

describe('each noun that is a folder stands in the glossary', () => {
  const terms = termsOf(textOf(GLOSSARY))

  it('on every floor', () => expect(unexplained(files(), terms)).toEqual([]))

  it('with a Swedish word, or a dash where people never see it', () => {
    const rows = textOf(GLOSSARY).match(/^\| (?!Code|---).*$/gm) ?? []
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((row) => !/^\| [^|]+ \| (–|\p{Ll}[^|]*) \| [^|]+ \|$/u.test(row))).toEqual([])
  })

  it('once', () => {
    const rows = [...textOf(GLOSSARY).matchAll(/^\| ([a-zA-Z ,-]+) \|/gm)].flatMap(([, names = '']) => names.split(', '))
    expect(rows.filter((name, at) => rows.indexOf(name) !== at)).toEqual([])
  })

  it.each(['apps/api/src/features/tickets/tickets.routes.ts', 'packages/domain/src/ledgers/a.ts', 'apps/web/src/features/records/stock/a.tsx'])(
    'as the law can see in %s',
    (path) => expect(unexplained([path], terms)).toHaveLength(1),
  )
})
