/** The rooms by folder, and the package name under which others import each. */
export const ROOMS = {
  domain: { folder: 'packages/domain/', offers: '@portal/domain' },
  contract: { folder: 'packages/contract/', offers: '@portal/contract' },
  texts: { folder: 'packages/texts/', offers: '@portal/texts' },
  sie: { folder: 'packages/sie/', offers: '@portal/sie' },
  pdf: { folder: 'packages/pdf/', offers: '@portal/pdf' },
  passwords: { folder: 'packages/passwords/', offers: '@portal/passwords' },
  peppol: { folder: 'packages/peppol/', offers: '@portal/peppol' },
  database: { folder: 'prisma/', offers: '@portal/database' },
  api: { folder: 'apps/api/', offers: '@portal/api' },
  web: { folder: 'apps/web/', offers: '@portal/web' },
  e2e: { folder: 'e2e/', offers: '@portal/e2e' },
  bench: { folder: 'bench/', offers: '@portal/bench' },
  laws: { folder: 'laws/', offers: '@portal/laws' },
} as const
export type Room = keyof typeof ROOMS

/** The rooms that each room may import: inner ones only (domain ← contract ← texts; sie and pdf import none). */
export const MAY_SEE = {
  domain: [],
  contract: ['domain'],
  texts: ['contract', 'domain'],
  sie: [],
  pdf: [],
  passwords: ['domain'],
  peppol: ['domain'],
  database: ['domain', 'sie'],
  api: ['domain', 'contract', 'texts', 'sie', 'pdf', 'peppol', 'passwords', 'database'],
  web: ['domain', 'contract', 'texts', 'passwords'],
  e2e: ['domain', 'contract', 'texts', 'sie', 'pdf', 'database'],
  bench: ['domain', 'contract', 'texts', 'database', 'e2e'],
  laws: [],
} as const satisfies Record<Room, readonly Room[]>

/** The rooms that must run anywhere, and the outside packages that they may use. */
export const MAY_USE = {
  domain: [],
  contract: ['zod', 'punycode.js'],
  texts: [],
  sie: ['iconv-lite'],
  peppol: ['slimdom'],
  passwords: ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common'],
} as const satisfies Partial<Record<Room, readonly string[]>>

const rooms = Object.entries(ROOMS).map(([room, { folder, offers }]) => ({ room, folder, offers }))

/** The room of a path or package name. `undefined`: the root, or a package from outside. */
export const roomOf = (target: string): string | undefined =>
  rooms.find(({ folder, offers }) => target.startsWith(folder) || target === offers || target.startsWith(`${offers}/`))?.room

export type Floor = 'app' | 'features' | 'parts' | 'content' | 'access' | 'receipts' | 'events' | 'platform' | 'ui'
/** `noun`: the feature or kind of content of a file. `undefined`: its floor has none, or it lies in the root of `content`. */
export type Place = { readonly app: string; readonly floor: Floor; readonly noun: string | undefined }

const FLOORS: ReadonlySet<string> = new Set([
  'features',
  'parts',
  'content',
  'access',
  'receipts',
  'events',
  'platform',
  'ui',
] satisfies readonly Floor[])
const isFloor = (name: string | undefined): name is Floor => name !== undefined && FLOORS.has(name)

/** The floor of a file in an app. Files beside the floors (main, worker, cli, routes) count as `app`; they put the floors together. */
export const placeOf = (path: string): Place | undefined => {
  const [, app, first, second] = /^apps\/(\w+)\/src\/([^/]+)(?:\/([^/]+)(?=\/))?/.exec(path) ?? []
  if (app === undefined) return undefined
  if (!isFloor(first)) return { app, floor: 'app', noun: undefined }
  return { app, floor: first, noun: first === 'features' || first === 'content' ? second : undefined }
}
