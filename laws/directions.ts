import type { Import, Module } from './modules.ts'
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

/** What decides who may do what (abilities come with every answer); whoever takes all of the domain could take these. */
const JUDGES: ReadonlySet<string> = new Set(['may', 'POLICY', 'abilitiesOf', '*'])

/** Each law by name: whether a module at `path` may import `target` (a path from the root or a package name), and what it takes from there. */
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
  'the web knows no server': (path, target) =>
    !path.startsWith('apps/web/src/') || isTest(path) || !/^(node:|@?prisma\b|pg\b|express\b)/.test(target),
  'app → features → platform | ui': (path, target) => {
    const [from, to] = [placeOf(path), placeOf(target)]
    return from === undefined || to === undefined || isTest(path) || LOOKS_AT[from.floor].includes(to.floor)
  },
  'a feature never imports another': (path, target) => {
    const [from, to] = [placeOf(path)?.feature, placeOf(target)?.feature]
    return from === undefined || to === undefined || isTest(path) || from === to
  },
  'of a feature only its stores use the database': (path, target, { typesOnly }) =>
    !path.startsWith('apps/api/src/features/') || isTest(path) || roomOf(target) !== 'database' || typesOnly || path.endsWith('.store.ts'),
  'the ui has no domain word': (path, target) => placeOf(path)?.floor !== 'ui' || !target.startsWith('@portal/'),
  'the web is told what may be done, it does not judge': (path, target, { names }) =>
    roomOf(path) !== 'web' || isTest(path) || roomOf(target) !== 'domain' || !names.some((name) => JUDGES.has(name)),
} as const satisfies Record<string, (path: string, target: string, what: Import) => boolean>
export type Law = keyof typeof LAWS

/** Every breach of a law, as a sentence: law, file, what it imports. */
export const breachesOf = (modules: readonly Module[]): readonly string[] =>
  modules.flatMap(({ path, imports }) =>
    imports.flatMap((what) =>
      Object.entries(LAWS).flatMap(([law, allows]) => (allows(path, what.target, what) ? [] : [`${law}: ${path} imports ${what.target}`])),
    ),
  )

/** How many modules each room has, so that a law which saw nothing is not taken for one that was kept. */
export const seenIn = (modules: readonly Module[]): ReadonlyMap<string, number> =>
  new Map(Object.keys(ROOMS).map((room) => [room, modules.filter(({ path }) => roomOf(path) === room).length]))
