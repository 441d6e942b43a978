import { Ajv } from 'ajv'
import type { Module } from './modules.ts'
import { ROOMS } from './rooms.ts'

type Exports = string | Readonly<Record<string, string>>
const hasExports = new Ajv().compile<{ readonly exports?: Exports }>({
  type: 'object',
  properties: { exports: { anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }] } },
})
const exportsOf = (packageJson: unknown): Exports => (hasExports(packageJson) ? (packageJson.exports ?? {}) : {})

/** The file behind a package name, by `exports` in the room's package.json: `@portal/domain` → `packages/domain/src/index.ts`. */
export const doorsOf = (textOf: (path: string) => string): ReadonlyMap<string, string> =>
  new Map(
    Object.values(ROOMS).flatMap(({ folder, offers }) => {
      const exported = exportsOf(JSON.parse(textOf(`${folder}package.json`)))
      const doors = typeof exported === 'string' ? { '.': exported } : exported
      return Object.entries(doors).map(([door, file]) => [offers + door.slice(1), folder + file.replace('./', '')] as const)
    }),
  )

/**
 * Circles of files that import each other, imports of types included. Each circle is reported once, as its files in order of name. A file that
 * imports itself is a circle too.
 */
export const circlesIn = (modules: readonly Module[], doors: ReadonlyMap<string, string> = new Map()): readonly (readonly string[])[] => {
  const needs = neededBy(modules, doors)
  const order = new Map<string, number>()
  const earliest = new Map<string, number>()
  const open: string[] = []
  const circles: (readonly string[])[] = []
  const visit = (path: string): number => {
    const own = order.size
    order.set(path, own)
    open.push(path)
    let first = own
    for (const need of needs.get(path) ?? []) {
      if (!order.has(need)) first = Math.min(first, visit(need))
      else if (open.includes(need)) first = Math.min(first, earliest.get(need) ?? order.get(need) ?? own)
    }
    earliest.set(path, first)
    if (first === own) {
      const round = open.splice(open.indexOf(path))
      if (round.length > 1 || needs.get(path)?.has(path)) circles.push(round.toSorted())
    }
    return first
  }
  for (const path of needs.keys()) if (!order.has(path)) visit(path)
  return circles
}

/** The files among `modules` that each file imports. */
const neededBy = (modules: readonly Module[], doors: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> => {
  const paths = new Set(modules.map(({ path }) => path))
  return new Map(
    modules.map(({ path, imports }) => [
      path,
      new Set(imports.map(({ target }) => doors.get(target) ?? target).filter((target) => paths.has(target))),
    ]),
  )
}

/** How many imports from one file to another were followed. */
export const followedIn = (modules: readonly Module[], doors: ReadonlyMap<string, string>): number =>
  [...neededBy(modules, doors).values()].reduce((sum, needs) => sum + needs.size, 0)
