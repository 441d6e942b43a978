import { spawnSync } from 'node:child_process'

export type Owner = { readonly uid: number; readonly gid: number }

/** The user that root runs the server as: `postgres`, created if it does not exist. */
export const postgresUser = (): Owner => {
  const known = lookUp()
  if (known) return known
  spawnSync('/usr/sbin/useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ])
  const created = lookUp()
  if (!created)
    throw new Error('PostgreSQL does not run as root, and the user postgres could not be created: run as an ordinary user, or set DATABASE_URL')
  return created
}

const lookUp = (): Owner | undefined => {
  const [uid, gid] = ['-u', '-g'].map((option) => spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}
