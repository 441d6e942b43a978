import { systemClock } from '../platform/clock.ts'
import { connect, type Database } from '../platform/database.ts'
import { JOB_KINDS } from '../features/job-kinds.ts'
import { sendInvitation } from '../features/users/invite.ts'
import { readEnv } from '../env.ts'
import { startJobs } from '../platform/jobs.ts'
import { createLog } from '../platform/log.ts'
import { joinDatabase, type OpenDatabase } from '../platform/open-database.ts'
import * as generate from './generate/run.ts'
import * as register from './import/run.ts'
import * as importSie from './import-sie.ts'
import * as verifyExport from './verify-export.ts'
import * as verifyReceipt from './verify-receipt.ts'
import type { CommandIo } from './import-sie.ts'

/** The commands of `npm run portal -- <command>`: an operator's work without a browser. */
const COMMANDS: Readonly<Record<string, { readonly HELP: string; readonly run: (args: readonly string[], io: CommandIo) => Promise<0 | 1 | 2> }>> = {
  import: register,
  'import-sie': importSie,
  generate,
  'verify-export': verifyExport,
  'verify-receipt': verifyReceipt,
}

const HELP = `npm run portal -- <command>

Commands, each explained by <command> --help:

${Object.values(COMMANDS)
  .map((command) => `  ${command.HELP.split('\n')[0] ?? ''}`)
  .join('\n')}

All but verify-export and verify-receipt work on DATABASE_URL, else on the embedded database in DATA_DIR. The database is migrated first.
Answers 0 when it is done, 1 when something was refused or failed, 2 for wrong arguments.`

const opened: { source?: OpenDatabase; database?: Database } = {}

const io: CommandIo = {
  say: (line) => void process.stdout.write(`${line}\n`),
  clock: systemClock,
  complain: (line) => void process.stderr.write(`${line}\n`),
  database: async () => {
    opened.source ??= await joinDatabase(readEnv(process.env), createLog('silent'))
    opened.database ??= connect(opened.source.owner, { max: 4, applicationName: 'portal-command' })
    return opened.database
  },
  invite: async (membershipIds, runner) => {
    if (!opened.source || membershipIds.length === 0) return
    const jobs = await startJobs(JOB_KINDS, opened.source.owner, createLog('silent'), { supervise: false })
    try {
      for (const membershipId of membershipIds) await sendInvitation({ jobs }, membershipId, runner)
    } finally {
      await jobs.stop()
    }
  },
}

const main = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === undefined || name === '--help' || name === 'help') {
    io.say(HELP)
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) return command.run(args, io)
  io.complain(`there is no command ${name}\n\n${HELP}`)
  return 2
}

const code = await main(process.argv.slice(2)).catch((error: unknown) => {
  io.complain(error instanceof Error ? error.message : String(error))
  return 1
})
await opened.database?.close()
await opened.source?.stop()
process.exit(code)
