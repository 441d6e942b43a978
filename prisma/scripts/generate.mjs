// Generates the Prisma client on install. The command looks for a native engine that would have to be downloaded, but `generate` never uses it, so
// any program can be named instead. Runs under the machine's own Node as well as the project's.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(folder, 'src', 'generated', '.schema')
const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build', 'index.js')
const state = createHash('sha256')
  .update(readFileSync(join(folder, 'schema.prisma')))
  .update(readFileSync(join(dirname(prisma), '..', 'package.json')))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  })
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`)
    process.exit(status ?? 1)
  }
  writeFileSync(stamp, state)
}
