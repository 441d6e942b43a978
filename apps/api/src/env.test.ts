import { expect, it } from 'vitest'
import { readEnv } from './env.ts'

it('needs nothing to start', () => {
  expect(readEnv({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DELETION_GRACE_DAYS: 30, WORKER: 'process' })
})

it('takes an empty variable as absent', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '', DELETION_GRACE_DAYS: '' })).toEqual(readEnv({}))
})

it('names every variable that is wrong', () => {
  expect(() =>
    readEnv({ PORT: 'eighty', DEMO: 'perhaps', AUTH_SECRET: 'short', PUBLIC_URL: 'portal', DELETION_GRACE_DAYS: '-1', WORKER: 'thread' }),
  ).toThrow(/PORT[^]*PUBLIC_URL[^]*AUTH_SECRET[^]*DEMO[^]*DELETION_GRACE_DAYS[^]*WORKER/)
})

it.each(['nobody', 'Nobody <nobody>', '@portal.example', 'Nobody <>'])('wants an address to send mail from: %s', (from) => {
  expect(() => readEnv({ MAIL_FROM: from })).toThrow(/MAIL_FROM: needs an address/)
})
