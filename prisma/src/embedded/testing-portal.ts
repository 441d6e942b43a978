import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'

/** Another process that runs an embedded server on this folder and ends in the way it is told on its standard input. */
export type OtherPortal = { readonly process: ChildProcess; readonly url: string; readonly end: (how: string) => Promise<void> }

const SOURCE = `
const { startEmbedded } = await import(process.argv[1])
const { url } = await startEmbedded({ dataDir: process.argv[2], durable: false })
process.stdout.write(url)
process.stdin.on('data', (how) => {
  if (String(how) === 'exit') process.exit(0)
  throw new Error('nobody catches this')
})
`

export const startOtherPortal = async (dataDir: string): Promise<OtherPortal> => {
  const embedded = new URL('embedded.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', SOURCE, embedded, dataDir], { stdio: ['pipe', 'pipe', 'ignore'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the other portal did not start')))
    child.stdout.once('data', (text) => resolve(String(text)))
  })
  return {
    process: child,
    url,
    end: async (how) => {
      const gone = once(child, 'exit')
      if (isSignal(how)) child.kill(how)
      else child.stdin.write(how)
      await gone
    },
  }
}

const isSignal = (how: string): how is NodeJS.Signals => how.startsWith('SIG')

/** The first row of a statement's result. */
export const ask = async (url: string, statement: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(statement)
    return rows[0]
  } finally {
    await client.end().catch(() => undefined)
  }
}
