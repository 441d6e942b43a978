import { request } from 'node:http'
import type { TestPortal } from '../../../testing/portal.ts'

const begin = async (portal: TestPortal, email: string, path: string, headers: Readonly<Record<string, string>> = {}) => {
  const cookie = await portal.cookieOf(email)
  return request(`${portal.url}/api/v1${path}`, { method: 'POST', headers: { cookie, 'content-type': 'image/png', ...headers } })
}

/** Announces a size and sends half of it; gives a function that hangs up. */
export const sendHalf = async (portal: TestPortal, email: string, path: string, bytes: Uint8Array): Promise<() => void> => {
  const sending = await begin(portal, email, path, { 'content-length': String(bytes.byteLength * 2) })
  sending.on('error', () => undefined)
  await new Promise((resolve) => sending.write(bytes, resolve))
  return () => sending.destroy()
}

/** Announces a size and sends nothing; gives the status of the answer. */
export const announce = async (portal: TestPortal, email: string, path: string, size: number): Promise<number> => {
  const sending = await begin(portal, email, path, { 'content-length': String(size) })
  const status = new Promise<number>((resolve, reject) => {
    sending.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', reject)
  })
  sending.flushHeaders()
  return status.finally(() => sending.on('error', () => undefined).destroy())
}

/** Sends zeros without announcing a size until it is answered or cut off; gives the status, and how many bytes were taken. */
export const sendEndlessly = async (portal: TestPortal, email: string, path: string, most: number) => {
  const sending = await begin(portal, email, path, { 'transfer-encoding': 'chunked' })
  const answered = new Promise<number>((resolve, reject) => {
    sending.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', reject)
  })
  const state = { taken: 0, over: false }
  const ended = answered.finally(() => (state.over = true))
  const chunk = new Uint8Array(1024 * 1024)
  while (!state.over && state.taken < most) {
    await Promise.race([new Promise((resolve) => sending.write(chunk, resolve)), ended])
    state.taken += chunk.byteLength
  }
  const status = await ended
  sending.destroy()
  return { status, taken: state.taken }
}
