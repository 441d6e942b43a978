import { expect, it } from 'vitest'
import { newestExport, newestFetchable } from './newest.ts'

const now = new Date('2026-12-01T10:00:00Z')
const made = (status: 'running' | 'ready' | 'failed' | 'expired', expires = '2026-12-08T10:00:00Z') => ({
  status,
  expiresAt: status === 'ready' ? new Date(expires) : null,
})

it('the one being made stands for a service, then the newest that can be fetched, then the newest', () => {
  const [old, young, failed, running] = [made('ready'), made('ready'), made('failed'), made('running')]
  expect(newestExport([failed, young, old, running], now)).toBe(running)
  expect(newestExport([failed, young, old], now)).toBe(young)
  expect(newestExport([failed, made('expired')], now)).toBe(failed)
  expect(newestExport([], now)).toBeUndefined()
})

it('an export whose days are over is not fetched, also before it is swept away', () =>
  expect(newestFetchable([made('ready', '2026-12-01T10:00:00Z')], now)).toBeUndefined())
