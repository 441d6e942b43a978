import { describe, expect, it } from 'vitest'
import { isSwedish, literalsOf } from './literals.ts'
import { files, sources, textOf } from './modules.ts'

/** Where Swedish may be written: the texts, the invented world, SIE's letters, the passwords that are guessed first, and tests. */
const SPEAKS_SWEDISH = /^(packages\/texts\/|packages\/sie\/|packages\/passwords\/|prisma\/world\/|e2e\/|bench\/|laws\/)|\.test\.tsx?$|\/testing[/-]/

describe('Swedish stands in the texts only', () => {
  const modules = sources()

  it('in the whole house', () => {
    const judged = modules.filter(({ path }) => !SPEAKS_SWEDISH.test(path))
    const breaches = judged.flatMap(({ path, text }) =>
      literalsOf(path, text)
        .filter(isSwedish)
        .map((literal) => `${path}: ${literal.trim()}`),
    )
    expect(judged.length).toBeGreaterThan(100)
    expect(breaches).toEqual([])
  })

  it('is found where it is allowed, so the law can see', () => {
    const found = modules.filter(({ path, text }) => path.startsWith('packages/texts/') && literalsOf(path, text).some(isSwedish))
    expect(found.length).toBeGreaterThan(0)
  })

  const swedish = ["const a = 'Avsluta tjänsten'", 'const a = `För ${name}`', 'const a = <p>Välj företag</p>', 'const a = <img alt="Åter" />']
  it.each(swedish)('is red over %s', (text) => expect(literalsOf('a.tsx', text).filter(isSwedish)).toHaveLength(1))

  const others = ['// kundnummer är unikt', "const a = 'customer number'", "const a = 'sums in öre'"]
  it.each(others)('does not mind %s', (text) => expect(literalsOf('a.tsx', text).filter(isSwedish)).toEqual([]))
})

/** Whether a path has a name that says nothing about its content. */
const sayNothing = (path: string): boolean => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.tsx?$)/i.test(path)

/** Whether a text names a path that exists on one machine only. */
const namesOneMachine = (text: string): boolean => /(?<![\w.@/-])\/(?:work|Users|root)\/\w/.test(text)
const isText = (path: string): boolean => /\.(tsx?|mjs|js|json|md|ya?ml|sql|prisma|html|css|csv)$|(^|\/)(Dockerfile|Caddyfile|run)$/.test(path)

describe('names and paths', () => {
  const all = files()

  it('no folder or file has a name that says nothing', () => expect(all.filter(sayNothing)).toEqual([]))
  it.each(['apps/web/src/utils/date.ts', 'packages/domain/src/helpers.ts', 'apps/api/src/common/a.ts'])('is red over %s', (path) =>
    expect(sayNothing(path)).toBe(true),
  )

  it('no file names a path of one machine', () => {
    const judged = all.filter(isText)
    expect(judged.length).toBeGreaterThan(150)
    expect(judged.filter((path) => namesOneMachine(textOf(path)))).toEqual([])
  })
  it.each(['Users', 'root'])('is red over a path under /%s', (folder) => expect(namesOneMachine(`see /${folder}/anna/portal`)).toBe(true))

  it('no package is pinned to another place than the public registry', () => {
    const lock = textOf('package-lock.json')
    const hosts = [...lock.matchAll(/"resolved": "(https?:\/\/[^/]+)/g)].map(([, host]) => host)
    expect(lock.match(/"integrity"/g)?.length).toBeGreaterThan(100)
    expect(hosts.filter((host) => host !== 'https://registry.npmjs.org')).toEqual([])
  })
})
