import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequest } from '../load.ts'
import { makeLiveWorld } from '../live-world.ts'
import { type RunningPortal, startPortalProcess } from '../portal.ts'
import { atMost, type Result } from '../table.ts'

const LISTENERS = 500
/** A person may listen in twelve tabs. */
const TABS = 12
const CHANGES = 20
const SETTLES_MS = 2_000

/** The memory of a process for each of 500 pages that listen, and how long a change takes to reach the last of them. */
export const measureLive = async (server: string): Promise<readonly Result[]> => {
  const world = await makeLiveWorld(server, Math.ceil((2 * LISTENERS) / TABS))
  const portal = await startPortalProcess(world.url)
  const cookies: string[] = []
  for (const email of world.staff) cookies.push(await portal.cookieOf(email))
  const open = async (): Promise<readonly Listener[]> => {
    const opened: Listener[] = []
    for (let each = 0; each < LISTENERS; each += 1) opened.push(await listen(portal, cookies[each % cookies.length] ?? ''))
    await pause(SETTLES_MS)
    return opened
  }
  const listeners = await open()
  const waits: number[] = []
  for (let change = 0; change < CHANGES; change += 1) waits.push(await reachesAll(portal, cookies[0] ?? '', world, listeners, change))
  await pause(SETTLES_MS)
  // The first ones fill what the process has free anyway, so the memory is measured by as many again.
  const before = portal.memory()
  const others = await open()
  const each = ((portal.memory() - before) * 1024) / LISTENERS
  for (const { socket } of [...listeners, ...others]) socket.destroy()
  await portal.stop()
  return [
    atMost(`${LISTENERS} open pages listening, memory for each`, each, 40, 20, 'kB'),
    atMost(`a change reaches all ${LISTENERS}, slowest of ${CHANGES}`, Math.max(...waits), 1_000, 300, 'ms'),
  ]
}

type Listener = { readonly socket: Socket; hear: () => void }

/** Opens a page's stream; resolves when the portal has begun to answer. */
const listen = (portal: RunningPortal, cookie: string): Promise<Listener> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port: portal.port, host: '127.0.0.1' })
    const listener: Listener = { socket, hear: () => resolve(listener) }
    socket.once('error', reject)
    socket.on('data', (chunk) => {
      const text = chunk.toString('latin1')
      if (text.startsWith('HTTP/1.1 4')) reject(new Error(text.slice(0, 200)))
      else if (text.startsWith('HTTP/1.1 200') || text.includes('"topic":"customers"')) listener.hear()
    })
    socket.write(getRequest('/api/v1/live', cookie))
  })

/** Milliseconds from the request that makes a change until the last listener has heard of it. */
const reachesAll = async (
  portal: RunningPortal,
  cookie: string,
  { agencyId, customerId }: { readonly agencyId: string; readonly customerId: string },
  listeners: readonly Listener[],
  change: number,
): Promise<number> => {
  const heard = listeners.map((listener) => new Promise<void>((resolve) => (listener.hear = resolve)))
  const started = performance.now()
  const answer = await fetch(`http://127.0.0.1:${portal.port}/api/v1/companies/${agencyId}/customers/${customerId}`, {
    method: 'PATCH',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ note: `Ändring ${change}` }),
  })
  if (answer.status !== 200) throw new Error(`the change answered ${answer.status}`)
  await Promise.all(heard)
  return performance.now() - started
}
