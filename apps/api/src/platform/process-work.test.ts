import { expect, it } from 'vitest'
import { inProcess } from './process-work.ts'

const MODULE = new URL('./testing-process.ts', import.meta.url)
type Asked = { readonly asked: 'length' | 'refusal' | 'failure' }
const ask = (asked: Asked['asked'], bytes: Uint8Array) => inProcess<Asked, number>(MODULE, { asked }, bytes)

it('a process answers what it was asked, with all the bytes it was given', async () =>
  expect(await ask('length', new Uint8Array(5_000_000))).toBe(5_000_000))

it('a problem that is raised there is raised here', async () =>
  expect(ask('refusal', new Uint8Array(1))).rejects.toMatchObject({ problems: [{ code: 'year-unknown' }] }))

it('a process that ends without an answer is an error', async () => expect(ask('failure', new Uint8Array(1_000_000))).rejects.toThrow(/ended with 3/))
