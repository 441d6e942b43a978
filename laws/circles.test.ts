import { describe, expect, it } from 'vitest'
import { circlesIn, doorsOf, followedIn } from './circles.ts'
import { moduleOf, sources, textOf } from './modules.ts'

describe('circles of imports', () => {
  const modules = sources()
  const doors = doorsOf(textOf)

  it('do not exist between files, not even of types only', () => expect(circlesIn(modules, doors)).toEqual([]))

  it('were looked for along every import: a law that follows none finds none', () => {
    const opened = modules.flatMap(({ imports }) => imports).filter(({ target }) => doors.has(target))
    expect(modules.length).toBeGreaterThan(900)
    expect(followedIn(modules, doors)).toBeGreaterThan(3_000)
    expect(opened.length).toBeGreaterThan(500)
    expect([...doors.values()].filter((path) => !modules.some((each) => each.path === path))).toEqual([])
  })
})

const planted: readonly (readonly [what: string, texts: Readonly<Record<string, string>>, circle: readonly string[]])[] = [
  ['two files', { 'a/a.ts': "import { b } from './b.ts'", 'a/b.ts': "import { a } from './a.ts'" }, ['a/a.ts', 'a/b.ts']],
  ['a type that comes back', { 'a/a.tsx': "import { b } from './b.tsx'", 'a/b.tsx': "import type { A } from './a.tsx'" }, ['a/a.tsx', 'a/b.tsx']],
  ['a type in place', { 'a/a.ts': "type B = import('./b.ts').B", 'a/b.ts': "export type { A } from './a.ts'" }, ['a/a.ts', 'a/b.ts']],
  [
    'a long way round, entered from outside',
    {
      'x.ts': "import './b.ts'",
      'a.ts': "import './b.ts'",
      'b.ts': "import './c.ts'\nimport './d.ts'",
      'c.ts': "import './d.ts'",
      'd.ts': "const late = () => import('./a.ts')",
    },
    ['a.ts', 'b.ts', 'c.ts', 'd.ts'],
  ],
  ['a file and itself', { 'a.ts': "import { a } from './a.ts'" }, ['a.ts']],
  [
    'a package that a file of it opens',
    { 'packages/pdf/src/index.ts': "export * from './a.ts'", 'packages/pdf/src/a.ts': "import { createPdf } from '@portal/pdf'" },
    ['packages/pdf/src/a.ts', 'packages/pdf/src/index.ts'],
  ],
]
it.each(planted)('is red over %s', (_, texts, circle) => {
  const modules = Object.entries(texts).map(([path, text]) => moduleOf(path, text))
  expect(circlesIn(modules, new Map([['@portal/pdf', 'packages/pdf/src/index.ts']]))).toEqual([circle])
})

const found = (texts: Readonly<Record<string, string>>) => circlesIn(Object.entries(texts).map(([path, text]) => moduleOf(path, text)))

it('finds two circles that share no file, and nothing in a diamond', () => {
  const two = { 'a.ts': "import './b.ts'", 'b.ts': "import './a.ts'\nimport './c.ts'", 'c.ts': "import './d.ts'", 'd.ts': "import './c.ts'" }
  const diamond = { 'a.ts': "import './b.ts'\nimport './c.ts'", 'b.ts': "import './d.ts'", 'c.ts': "import './d.ts'", 'd.ts': '' }
  expect(found(two)).toEqual([
    ['c.ts', 'd.ts'],
    ['a.ts', 'b.ts'],
  ])
  expect(found(diamond)).toEqual([])
})
