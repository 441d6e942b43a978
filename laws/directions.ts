import type { Import, Module } from './modules.ts'
import { type Floor, MAY_SEE, MAY_USE, placeOf, roomOf, ROOMS } from './rooms.ts'

const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing[/-]/.test(path)
const listed = (table: Readonly<Record<string, readonly string[]>>, room: string | undefined): readonly string[] | undefined =>
  room === undefined ? undefined : table[room]
const isOutside = (target: string): boolean => roomOf(target) === undefined && /^[@a-z]/.test(target) && !target.includes('.ts')

/**
 * The floors that each floor may import from. `parts` is the web's middle floor, the others are the API's. Content may depend on access and events,
 * never the reverse.
 */
const LOOKS_AT: Readonly<Record<Floor, readonly Floor[]>> = {
  app: ['app', 'features', 'parts', 'content', 'access', 'receipts', 'events', 'platform', 'ui'],
  features: ['features', 'parts', 'content', 'access', 'receipts', 'events', 'platform', 'ui'],
  parts: ['parts', 'platform', 'ui'],
  content: ['content', 'access', 'events', 'platform'],
  access: ['access', 'platform'],
  receipts: ['receipts', 'access', 'events', 'platform'],
  events: ['events', 'platform'],
  platform: ['platform'],
  ui: ['ui'],
}

/** What decides who may do what: the API answers with abilities instead. `*` imports the whole domain, these included. */
const JUDGES: ReadonlySet<string> = new Set(['may', 'POLICY', 'companyAbilities', '*'])

/** What writes to the event log. */
const WRITES_EVENTS: ReadonlySet<string> = new Set(['insertEvents', 'insertNotices', 'eventRows', '*'])

/** The laws by name: whether the module at `path` may import `target` (a path from the root or a package name), given what it imports from there. */
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
    return allowed === undefined || isTest(path) || !isOutside(target) || allowed.some((name) => target === name || target.startsWith(`${name}/`))
  },
  'the web knows no server': (path, target) =>
    !path.startsWith('apps/web/src/') || isTest(path) || !/^(node:|@?prisma\b|pg\b|express\b)/.test(target),
  'app → features → parts | content | access | receipts | events → platform | ui': (path, target) => {
    const [from, to] = [placeOf(path), placeOf(target)]
    return from === undefined || to === undefined || isTest(path) || LOOKS_AT[from.floor].includes(to.floor)
  },
  'a feature never imports another, the root of features excepted': (path, target) => {
    const [from, to] = [placeOf(path), placeOf(target)]
    return from?.floor !== 'features' || to?.floor !== 'features' || isTest(path) || to.noun === undefined || from.noun === to.noun
  },
  'a kind of content knows no other, the root of content excepted': (path, target) => {
    const [from, to] = [placeOf(path), placeOf(target)]
    return (
      from?.floor !== 'content' ||
      to?.floor !== 'content' ||
      isTest(path) ||
      from.noun === undefined ||
      to.noun === undefined ||
      from.noun === to.noun
    )
  },
  'above the platform only stores use the database': (path, target, { typesOnly }) =>
    !/^apps\/api\/src\/(features|content|access|receipts|events)\//.test(path) ||
    isTest(path) ||
    roomOf(target) !== 'database' ||
    typesOnly ||
    path.endsWith('.store.ts'),
  'in the API only the room of events writes them': (path, target, { names }) =>
    !path.startsWith('apps/api/src/') ||
    path.startsWith('apps/api/src/events/') ||
    isTest(path) ||
    roomOf(target) !== 'database' ||
    !names.some((name) => WRITES_EVENTS.has(name)),
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

/** How many modules each room has. A law that saw no modules proves nothing. */
export const seenIn = (modules: readonly Module[]): ReadonlyMap<string, number> =>
  new Map(Object.keys(ROOMS).map((room) => [room, modules.filter(({ path }) => roomOf(path) === room).length]))
