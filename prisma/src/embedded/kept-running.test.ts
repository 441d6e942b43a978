import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { keepRunning } from './kept-running.ts'
import type { Server } from './server.ts'

/** A server that ended by itself. `exitCode` says that there is nothing to stop. */
const endedServer = () => Object.assign(new EventEmitter(), { exitCode: 1, signalCode: null, pid: 1 })

it('a server that does not start again for half a minute is lost, until it does', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const process_ = endedServer()
  let isBroken = true
  const again = async (): Promise<Server> => {
    if (isBroken) throw new Error('the disk is gone')
    return { process: endedServer(), url: '' } as unknown as Server
  }
  const kept = keepRunning({ process: process_, url: '' } as unknown as Server, again, () => undefined)
  expect(kept.isLost()).toBe(false)
  process_.emit('exit', 1, null)
  expect(kept.isLost()).toBe(false)
  vi.advanceTimersByTime(31_000)
  expect(kept.isLost()).toBe(true)
  isBroken = false
  await vi.waitUntil(() => !kept.isLost(), { timeout: 60_000, interval: 20 })
  await kept.stop()
  vi.useRealTimers()
})
