import { setTimeout as pause } from 'node:timers/promises'
import { getRequest, openConnection } from './load.ts'
import type { RunningPortal } from './portal.ts'
import { percentile } from './statistics.ts'
import { atMost, type Result } from './table.ts'

const EVERY_MS = 5

/** Who asks, and the waiting time while nothing else goes on. */
export type Asking = { readonly cookie: string; readonly idle: number }

/** How long `GET /me` takes while something else goes on, in milliseconds. It is asked 200 times a second; each wait counts from when it was due. */
const waits = async (portal: RunningPortal, cookie: string, meanwhile: Promise<unknown>): Promise<readonly number[]> => {
  const connection = await openConnection(portal.port)
  const request = getRequest('/api/v1/me', cookie)
  const going = { on: true }
  const stop = (): void => void (going.on = false)
  meanwhile.then(stop, stop)
  const found: number[] = []
  for (let due = performance.now(); going.on; due += EVERY_MS) {
    const early = due - performance.now()
    if (early > 0) await pause(early)
    const asked = early > 0 ? performance.now() : due
    const { status } = await connection.ask(request)
    if (status !== 200) throw new Error(`/me answered ${status}`)
    found.push(performance.now() - asked)
  }
  connection.close()
  return found
}

/** The 99th percentile of those waits while nothing else goes on. */
export const idleWait = async (portal: RunningPortal, cookie: string): Promise<number> => {
  await waits(portal, cookie, pause(1_000))
  return percentile(await waits(portal, cookie, pause(3_000)), 99)
}

/** Does something; returns its result and how long `GET /me` waited meanwhile. The limit is five times the idle wait, or 50 ms. */
export const beside = async <T>(
  portal: RunningPortal,
  { cookie, idle }: Asking,
  what: string,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly me: Result }> => {
  const working = work()
  const [value, found] = await Promise.all([working, waits(portal, cookie, working)])
  const limit = Math.max(5 * idle, 50)
  return { value, me: atMost(`GET /me during ${what}, p99 (idle ${idle.toFixed(1)} ms)`, percentile(found, 99), Math.round(limit), 20, 'ms') }
}
