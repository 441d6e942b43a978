import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'

const MODULES = ['process.ts', 'log.ts'].map((name) => new URL(`./${name}`, import.meta.url).href)

/** Starts a process that is slow to stop; `then` is code that it runs while stopping. */
const stoppedWhile = async (then: string) => {
  const [process_, log] = MODULES
  const program = `
    import { stopOnSignal } from '${process_}'
    import { createLog } from '${log}'
    const on = setInterval(() => undefined, 1000)
    stopOnSignal(createLog('info'), () => new Promise((done) => { ${then}; setTimeout(() => { clearInterval(on); done() }, 300) }))
    process.stdout.write('begun ')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.once('data', () => child.kill('SIGTERM'))
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { said, code }
}

it('what fails because the process is stopping is no failure of the process', async () => {
  expect(await stoppedWhile(`Promise.reject(new Error('the database is gone'))`)).toEqual({ said: 'begun ', code: 0 })
})

it('a stop that fails is told, and leaves with 1', async () => {
  const { said, code } = await stoppedWhile(`throw new Error('cannot let go')`)
  expect([code, said]).toEqual([1, expect.stringContaining('could not stop in order')])
})
