import { expect, it } from 'vitest'
import { newestExport, newestFetchable } from './newest.ts'

const now = new Date('2026-12-01T10:00:00Z')
const made = (day: number, status: 'running' | 'ready' | 'failed' | 'expired', expires = '2026-12-08T10:00:00Z') => ({
  status,
  createdAt: new Date(Date.UTC(2026, 10, day)),
  expiresAt: status === 'ready' ? new Date(expires) : null,
})

it('the one being made stands for a service, then the newest that can be fetched, then the newest', () => {
  const [old, young, failed, running] = [made(20, 'ready'), made(21, 'ready'), made(22, 'failed'), made(19, 'running')]
  expect(newestExport([old, running, failed, young], now)).toBe(running)
  expect(newestExport([old, failed, young], now)).toBe(young)
  expect(newestExport([made(18, 'expired'), failed], now)).toBe(failed)
  expect(newestExport([], now)).toBeUndefined()
})

it('an export whose days are over is not fetched, also before it is swept away', () =>
  expect(newestFetchable([made(20, 'ready', '2026-12-01T10:00:00Z')], now)).toBeUndefined())
