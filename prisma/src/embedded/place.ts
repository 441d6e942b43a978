import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { reachablePrograms } from './programs.ts'
import { type Owner, postgresUser } from './postgres-user.ts'
import { writeOnce } from './write-once.ts'

export type { Owner } from './postgres-user.ts'
/** The folders of the server's programs and files, its user (`undefined`: the present user) and its password. */
export type Place = {
  readonly programs: string
  readonly folder: string
  readonly data: string
  readonly owner: Owner | undefined
  readonly password: string
}

const REACHABLE = '/var/lib/mina-tjanster'

/**
 * PostgreSQL refuses to run as root, so root starts it as the owner of the data, or as `postgres`. If that user cannot enter the data folder (for
 * instance a clone in a home folder of mode 700), the database goes under /var/lib and is found again by the password in the data folder. Removing
 * the data folder then starts a new database; moving it keeps the old one.
 */
export const findPlace = (dataDir: string, log: (line: string) => void): Place => {
  const own = resolve(dataDir)
  mkdirSync(own, { recursive: true })
  const password = keptPassword(join(own, 'postgres-password'))
  const elsewhere = join(REACHABLE, createHash('sha256').update(password).digest('hex').slice(0, 16))
  if (process.getuid?.() !== 0) return { programs: reachablePrograms(undefined, REACHABLE), ...at(own, ourselves(own)), owner: undefined, password }
  const owner = ownerOf(own) ?? ownerOf(elsewhere) ?? postgresUser()
  const programs = reachablePrograms(owner, REACHABLE)
  if (!hasData(elsewhere) && canEnter(owner, own)) return { programs, ...at(own, owner), owner, password }
  if (hasData(own))
    throw new Error(
      `the database is in ${own}, but its user (id ${owner.uid}) can no longer enter that folder: give it access to every folder on the path`,
    )
  log(`the user postgres cannot enter ${own}: the database lies in ${elsewhere}`)
  openFolder(REACHABLE)
  openFolder(elsewhere)
  return { programs, ...at(elsewhere, owner), owner, password }
}

/** Creates a folder that the server's user can pass through, whatever the umask. */
const openFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}

const at = (folder: string, owner: Owner | undefined): { readonly folder: string; readonly data: string } => {
  const data = join(folder, 'postgres')
  ownedFolder(data, owner)
  return { folder, data }
}

/** Creates a folder that only the server's user can enter. */
export const ownedFolder = (folder: string, owner: Owner | undefined): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (owner) chownSync(folder, owner.uid, owner.gid)
}

const keptPassword = (file: string): string => {
  if (!existsSync(file)) writeOnce(file, randomBytes(24).toString('hex'))
  return readFileSync(file, 'utf8').trim()
}

const hasData = (folder: string): boolean => existsSync(join(folder, 'postgres', 'PG_VERSION'))

const ownerOf = (folder: string): Owner | undefined => {
  if (!hasData(folder)) return undefined
  const { uid, gid } = statSync(join(folder, 'postgres'))
  return { uid, gid }
}

const ourselves = (own: string): undefined => {
  const data = join(own, 'postgres')
  if (!existsSync(data) || statSync(data).uid === process.getuid?.()) return undefined
  throw new Error(
    `the database in ${data} belongs to another user (id ${statSync(data).uid}): start as that user or as root, or set another DATA_DIR`,
  )
}

const canEnter = ({ uid, gid }: Owner, folder: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { uid, gid, cwd: '/' }).status === 0
