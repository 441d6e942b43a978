import { readFileSync, unwatchFile, watchFile } from 'node:fs'

/** Loaded before the portal (`--import`): its clock stands as many days ahead as the file says. */
const file = process.env['MOVED_CLOCK'] ?? ''
const DAY = 24 * 60 * 60 * 1000
const RealDate = globalThis.Date
const read = (): number => Number(readFileSync(file, 'utf8')) * DAY
let ahead = read()
watchFile(file, { interval: 100, persistent: false }, () => (ahead = read()))
process.once('exit', () => unwatchFile(file))

const now = (): number => RealDate.now() + ahead
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: []) => (given.length === 0 ? new target(now()) : new target(...given)),
  get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})
