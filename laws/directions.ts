import type { Module } from './modules.ts'
import { type Floor, MAY_SEE, MAY_USE, placeOf, roomOf, ROOMS } from './rooms.ts'

const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing[/-]/.test(path)
const listed = (table: Readonly<Record<string, readonly string[]>>, room: string | undefined): readonly string[] | undefined =>
  room === undefined ? undefined : table[room]
const isOutside = (target: string): boolean => roomOf(target) === undefined && /^[@a-z]/.test(target) && !target.includes('.ts')

const LOOKS_AT: Readonly<Record<Floor, readonly Floor[]>> = {
  app: ['app', 'features', 'platform', 'ui'],
  features: ['features', 'platform', 'ui'],
  platform: ['platform'],
  ui: ['ui'],
}

/** Each law by name: whether a module at `path` may import `target` (a path from the root or a package name). */
export const LAWS = {
  'rooms look inward only': (path, target) => {
    const [from, to] = [roomOf(path), roomOf(target)]
    return from === undefined || to === undefined || from === to || listed(MAY_SEE, from)?.includes(to) === true
  },
  'a room is entered by its door, not through the wall': (path, target) => {
    const to = roomOf(target)
    return to === undefined || to === roomOf(path) || target.startsWith('@portal/')
  },
  'inner rooms need nothing from outside': (path, target) => {
    const allowed = listed(MAY_USE, roomOf(path))
    return allowed === undefined || isTest(path) || !isOutside(target) || allowed.includes(target.split('/')[0] ?? target)
  },
  'the web knows no server': (path, target) => !path.startsWith('apps/web/src/') || isTest(path) || !/^(node:|@?prisma\b|pg\b|express\b)/.test(target),
  'app → features → platform | ui': (path, target) => {
    const [from, to] = [placeOf(path), placeOf(target)]
    return from === undefined || to === undefined || isTest(path) || LOOKS_AT[from.floor].includes(to.floor)
  },
  'a feature never imports another': (path, target) => {
    const [from, to] = [placeOf(path)?.feature, placeOf(target)?.feature]
    return from === undefined || to === undefined || isTest(path) || from === to
  },
  'only stores and the platform know the database': (path, target) =>
    roomOf(path) !== 'api' || isTest(path) || roomOf(target) !== 'database' || path.endsWith('.store.ts') || placeOf(path)?.floor === 'platform',
  'the ui has no domain word': (path, target) => placeOf(path)?.floor !== 'ui' || !target.startsWith('@portal/'),
} as const satisfies Record<string, (path: string, target: string) => boolean>
export type Law = keyof typeof LAWS

/** Every breach of a law, as a sentence: law, file, what it imports. */
export const breachesOf = (modules: readonly Module[]): readonly string[] =>
  modules.flatMap(({ path, imports }) =>
    imports.flatMap((target) => Object.entries(LAWS).flatMap(([law, allows]) => (allows(path, target) ? [] : [`${law}: ${path} imports ${target}`]))),
  )

/** How many modules each room has, so that a law which saw nothing is not taken for one that was kept. */
export const seenIn = (modules: readonly Module[]): ReadonlyMap<string, number> =>
  new Map(Object.keys(ROOMS).map((room) => [room, modules.filter(({ path }) => roomOf(path) === room).length]))
