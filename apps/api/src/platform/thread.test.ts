import { expect, it } from 'vitest'
import { inThread, inTightThread } from './thread.ts'

const HOLDING = new URL('./testing-thread.ts', import.meta.url)
type Held = { readonly megabytes: number }

it('a thread answers what it was asked', async () => expect(await inThread<Held, number>(HOLDING, { megabytes: 1 })).toBe(1))

it('work that needs more than a tight thread has is begun anew in a roomy one', async () => {
  expect(await inTightThread<Held, number>(HOLDING, { megabytes: 200 })).toBe(200)
})

it('what no thread has room for is an error, and the process goes on', async () => {
  await expect(inThread<Held, number>(HOLDING, { megabytes: 4_000 })).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
})
