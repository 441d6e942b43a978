import { expect, it } from 'vitest'
import { prepareDemo } from './demo.ts'

const prepare = (HOST: string, DEMO?: 'on' | 'off') =>
  prepareDemo({ HOST, DEMO, DATA_DIR: '/nowhere' }, { owner: 'postgres://nobody@127.0.0.1:1/nothing', embedded: true }, () => new Date())

it.each(['0.0.0.0', '::', '192.168.1.10', 'portal.example', '127.evil.example'])('the demo world is not shown to others, on %s', async (host) => {
  await expect(prepare(host)).rejects.toThrow(/HOST=.* lets others in: set DEMO=off/)
  await expect(prepare(host, 'on')).rejects.toThrow(/DEMO=off/)
})

it('without the demo world the portal listens anywhere', async () => expect(await prepare('0.0.0.0', 'off')).toBeNull())

it.each(['127.0.0.1', 'localhost', '::1'])('on %s the demo world is prepared', async (host) => {
  await expect(prepare(host)).rejects.toThrow(/ECONNREFUSED/)
})
