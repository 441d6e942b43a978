// Runs after install: compiles the server's TypeScript once into NODE_COMPILE_CACHE (decision 0023), so that no process and no thread has to load
// Node's own compiler. Does nothing without the variable. A file that is changed later is compiled when it is used.
import { globSync } from 'node:fs'
import { flushCompileCache, getCompileCacheDir } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** These files start working when they are imported, so they are not imported here. */
const BEGIN = ['apps/api/src/main.ts', 'apps/api/src/worker.ts', 'apps/api/src/cli/portal.ts']
const rooms = ['apps/api/src', 'prisma/src', 'prisma/world', 'packages/*/src'].map((room) => `${room}/**/*.ts`)
const isOnlyForTests = (file) => /\.test\.ts$|testing|\.d\.ts$/.test(file)

if (getCompileCacheDir()) {
  const files = globSync(rooms, { cwd: root }).filter((file) => !BEGIN.includes(file) && !isOnlyForTests(file))
  for (const file of files) {
    // The module of a thread or process throws when it is imported here. It is compiled by then.
    await import(pathToFileURL(join(root, file)).href).catch((error) => {
      if (!/-(thread|process)\.ts$/.test(file)) throw error
    })
  }
  flushCompileCache()
}
