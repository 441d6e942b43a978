import { texts } from '@portal/texts'
import { stopOnSignal } from './platform/process.ts'
import { systemClock } from './platform/clock.ts'
import { readEnv } from './env.ts'
import { createLog } from './platform/log.ts'
import { openDatabase } from './platform/open-database.ts'
import { runBeside } from './platform/run-beside.ts'
import { prepareDemo } from './demo.ts'
import { startPortal } from './portal.ts'

const WORKER = new URL('worker.ts', import.meta.url)

/** The portal's process: the database, the demo world on the first start with an embedded one, the server, and the worker beside it. */
const env = readEnv(process.env)
const log = createLog(env.LOG_LEVEL)
const database = await openDatabase(env, log)
const stops: (() => Promise<void>)[] = [database.stop]
stopOnSignal(log, async () => {
  for (const stop of stops.toReversed()) await stop()
})
const demo = await prepareDemo(env, database, systemClock)
const portal = await startPortal({ env, log, databaseUrl: database.url, needsRestart: database.isLost, demo })
if (env.WORKER === 'process') {
  // The port for figures belongs to this process only.
  const variables = { DATABASE_URL: database.url, DATABASE_OWNER_URL: '', PUBLIC_URL: portal.url, METRICS_PORT: '' }
  stops.push(runBeside(WORKER, { name: 'worker', variables, log }))
}
stops.push(portal.stop)
log.info(`${texts('sv').frame.brand}: ${portal.url}`)
