// `npm run licences`: the licences of all packages, and their known vulnerabilities as far as the registry answers.
// Exit code: 0 nothing found · 1 a licence that nobody has accepted · 2 a known vulnerability · 3 nobody could be asked for vulnerabilities.
// Options: `--root <folder>` judges another folder, `--offline` asks nobody.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { root: { type: 'string' }, offline: { type: 'boolean', default: false } } })
const root = values.root ?? join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * What the portal may be built with and shipped with. LGPL and EPL stand for libraries that are loaded as they come and not changed (libvips, libheif,
 * elkjs); MPL for files that are not changed.
 */
const ACCEPTED = new Set(
  `0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 EPL-2.0 ISC LGPL-3.0 LGPL-3.0-or-later MIT MIT-0 MPL-2.0 OFL-1.1 Unlicense`.split(
    ' ',
  ),
)
/** Packages that name no licence in their package.json: what the file beside it says. */
const READ_BY_HAND = { 'png-js': 'MIT', 'seq-queue': 'MIT' }

/** The names in an expression such as `(MIT OR CC0-1.0)` or `MIT and ISC`. */
const namesIn = (expression) => expression.replaceAll(/[()]/g, '').split(/\s+(?:and|or|with)\s+/i)
/** Of a choice one name must be accepted, of a sum each. */
const isAccepted = (expression) =>
  / or /i.test(expression) ? namesIn(expression).some((name) => ACCEPTED.has(name)) : namesIn(expression).every((name) => ACCEPTED.has(name))

/** What is installed says its licence itself; what is for other machines only, the lock file says. */
const licenceOf = (path, entry) => {
  const file = join(root, path, 'package.json')
  const { license, licenses } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : entry
  const said = license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ')
  return said ?? READ_BY_HAND[path.split('node_modules/').at(-1)] ?? 'none'
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const found = Object.entries(packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && !link)
  .map(([path, entry]) => ({ name: path.split('node_modules/').at(-1), version: entry.version, licence: licenceOf(path, entry) }))

const say = (line) => process.stdout.write(`${line}\n`)
for (const [licence, those] of [...Map.groupBy(found, (each) => each.licence)].toSorted(([, a], [, b]) => b.length - a.length))
  say(
    `${String(those.length).padStart(4)}  ${licence}${those.length > 12 ? '' : `: ${those.map(({ name, version }) => `${name} ${version}`).join(', ')}`}`,
  )
const refused = found.filter(({ licence }) => !isAccepted(licence))
say(`${found.length} packages, ${refused.length} with a licence that nobody has accepted`)
for (const { name, version, licence } of refused) say(`  ${name} ${version}: ${licence}`)

/** What `npm audit` knows; `undefined` when it could not ask. */
const audited = () => {
  if (values.offline) return undefined
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 120_000 })
  try {
    return JSON.parse(stdout).vulnerabilities
  } catch {
    return undefined
  }
}

const known = audited()
if (known) {
  say(`${Object.keys(known).length} packages with known vulnerabilities`)
  for (const { name, severity, range } of Object.values(known)) say(`  ${name} ${range}: ${severity}`)
} else say('Known vulnerabilities: not asked for, because the registry does not answer such questions here. Ask again where it does.')

if (refused.length > 0) process.exitCode = 1
else if (!known) process.exitCode = 3
else if (Object.keys(known).length > 0) process.exitCode = 2
