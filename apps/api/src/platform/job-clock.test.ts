import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { jobClock } from './job-clock.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const DAY = 24 * 60 * 60 * 1000

it('waits when the machine’s clock was set back by 31 days, and does not fire at once', () => {
  const work = vi.fn<() => void>()
  jobClock.setTimeout(work, 31 * DAY)
  vi.advanceTimersByTime(24 * DAY)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(DAY)
  expect(work).toHaveBeenCalledOnce()
})
