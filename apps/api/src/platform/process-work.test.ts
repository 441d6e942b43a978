import { describe, expect, it } from 'vitest'
import { inProcess } from './process-work.ts'

const MODULE = new URL('./testing-process.ts', import.meta.url)
type Asked = { readonly asked: 'length' | 'refusal' | 'failure' | 'memory' | 'time' }
const ask = (asked: Asked['asked'], bytes: Uint8Array) => inProcess<Asked, number>(MODULE, { asked }, bytes)

it('a process answers what it was asked, with all the bytes it was given', async () =>
  expect(await ask('length', new Uint8Array(5_000_000))).toBe(5_000_000))

it('a problem that is raised there is raised here', async () =>
  expect(ask('refusal', new Uint8Array(1))).rejects.toMatchObject({ problems: [{ code: 'year-unknown' }] }))

it('a process that ends without an answer is an error', async () => expect(ask('failure', new Uint8Array(1_000_000))).rejects.toThrow(/ended with 3/))

const within = (asked: Asked['asked'], seconds: number, megabytes: number) =>
  inProcess<Asked, number>(MODULE, { asked }, new Uint8Array(7), { seconds, megabytes, beyond: () => new Error('beyond its bounds') })

describe('a process with bounds', () => {
  it('answers within them', async () => expect(await within('length', 60, 1000)).toBe(7))
  it('is ended when it takes more memory', async () => expect(within('memory', 600, 300)).rejects.toThrow('beyond its bounds'))
  it('is ended when it takes more time', async () => expect(within('time', 1, 1000)).rejects.toThrow('beyond its bounds'))
  it('that ends by itself is another error', async () => expect(within('failure', 60, 1000)).rejects.toThrow(/ended with 3/))
})
