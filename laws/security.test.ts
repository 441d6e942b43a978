import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/security.md'), 'utf8')

/** By section, how many of its requirements are of level 1 or 2. They are the first ones of each section. */
const LEVEL_2 = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3
  6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11
  10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3
  15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2
`
const numbers = [...LEVEL_2.matchAll(/(\S+):(\d+)/g)].flatMap(([, section, count]) =>
  Array.from({ length: Number(count) }, (_, at) => `${section}.${at + 1}`),
)

const lines = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| (.+?) \| (.+) \|$/gm)].map(([, number = '', , answer = '']) => ({ number, answer }))
const met = lines.filter(({ answer }) => answer.startsWith('met: ')).map(({ answer }) => /`(.+) › (.+)`$/.exec(answer)?.slice(1) ?? [answer, ''])

const tests = ['apps', 'packages', 'prisma', 'laws', 'e2e'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(test|spec)\.tsx?$/.test(path) && !path.includes('node_modules'))
    .map((path) => `/${folder}/${path}`),
)

const count = (beginning: string): number => lines.filter(({ answer }) => answer.startsWith(beginning)).length

describe('docs/security.md', () => {
  it('every line of level 2 is answered, once', () => {
    expect(numbers.length).toBe(253)
    expect(lines.map(({ number }) => number).toSorted()).toEqual(numbers.toSorted())
  })

  it('each answer is: met, not applicable, or not met, and says why', () => {
    expect(lines.filter(({ answer }) => !/^(met: `.+ › .+`|n\/a: .+|\*\*not met\*\*: .+)$/.test(answer))).toEqual([])
  })

  it.each([...new Map(met.map(([file, name]) => [`${file} › ${name}`, { file, name }])).values()])(
    '$file has a test named “$name”',
    ({ file, name }) => {
      const those = tests.filter((path) => path.endsWith(`/${file}`))
      expect(those.length, those.join(', ')).toBe(1)
      expect(readFileSync(join(root, those[0] ?? ''), 'utf8')).toContain(name)
    },
  )

  it('counts them as they are', () => {
    const told = `${count('met')} are met, ${count('n/a')} not applicable, ${count('**not met')} not met`
    expect(page.replaceAll('\n', ' ')).toContain(told)
  })

  it('says how soon flaws of packages are mended', () => {
    expect([...page.matchAll(/^\| (?:critical|high|moderate).* \| .*days.* \|$/gm)].length).toBe(3)
  })
})
