import { expect, it } from 'vitest'
import { limited } from './limited.ts'

it('runs so many at once and no more, each in its turn, also after one has failed', async () => {
  let running = 0
  let most = 0
  const work = limited(2, async (given: number) => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
    if (given === 3) throw new Error('failed')
    return given
  })
  const results = await Promise.allSettled([1, 2, 3, 4, 5].map(work))
  expect(most).toBe(2)
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
})

it('lets only so many wait: one more is refused, and there is room again afterwards', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const work = limited(1, () => promise, { most: 1, full: () => new Error('full') })
  const [running, waiting] = [work(), work()]
  await expect(work()).rejects.toThrow('full')
  resolve()
  await Promise.all([running, waiting])
  await expect(work()).resolves.toBeUndefined()
})
