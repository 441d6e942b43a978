import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownedFolder, type Place } from './place.ts'

/**
 * Creates the database files if they do not exist. They are created beside their final folder and moved there when complete, so that a killed portal
 * leaves nothing half-made. Text sorts by code point unless a query names a collation (`sv-x-icu`), so indexes never depend on the machine's
 * language.
 */
export const makeCluster = ({ programs, folder, data, owner, password }: Place, durable: boolean): void => {
  if (existsSync(join(data, 'PG_VERSION'))) return
  const draft = `${data}.new`
  rmSync(draft, { recursive: true, force: true })
  ownedFolder(draft, owner)
  const passwordFile = join(folder, '.initial-password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner) chownSync(passwordFile, owner.uid, owner.gid)
  const options = ['-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C']
  const provider = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(durable ? [] : ['--no-sync'])]
  const { status, stderr, error } = spawnSync(join(programs, 'initdb'), [...options, ...provider], { ...owner, cwd: draft, encoding: 'utf8' })
  rmSync(passwordFile, { force: true })
  if (status !== 0) throw new Error(`the embedded database could not be created in ${data}: ${error?.message ?? stderr}`)
  rmSync(data, { recursive: true, force: true })
  renameSync(draft, data)
}
