import { testDatabase } from '@portal/database/testing'
import type { Request, Response } from 'express'
import { describe, expect, it } from 'vitest'
import type { Auth } from './auth.ts'
import { createLog } from './log.ts'
import { createSessions } from './session.ts'
import { listenTo } from './listen.ts'
import { until } from '../testing/until.ts'

/** Sessions of one person. A lookup answers with the state at its beginning, and a test can hold it back. */
const withPerson = () => {
  const person = { name: 'Före', lookups: 0, held: Promise.resolve() }
  const auth = { api: { getSession: async () => ({ response: { user: { id: 'u' }, session: {} }, headers: new Headers() }) } } as unknown as Auth
  const find = async (userId: string) => {
    const { name, held } = person
    person.lookups += 1
    await held
    return { userId, name }
  }
  const sessions = createSessions(auth, find)
  const request = { headers: { cookie: 'better-auth.session_token=one' } } as Request
  const nameNow = async () => (await sessions.actorOf(request, {} as Response))?.name
  return { person, sessions, nameNow }
}

describe('a resolved session', () => {
  it('is remembered while changes are heard of, and looked up each time while they are not', async () => {
    const { person, sessions, nameNow } = withPerson()
    await nameNow()
    await nameNow()
    expect(person.lookups).toBe(2)
    sessions.remember(true)
    await nameNow()
    await nameNow()
    expect(person.lookups).toBe(3)
    sessions.remember(false)
    await nameNow()
    await nameNow()
    expect(person.lookups).toBe(5)
  })

  it.each([
    ['of this person', 'forget', ['u']],
    ['of everybody', 'forgetAll', []],
  ] as const)('is not remembered when a change %s was told while it was looked up', async (_, forgets, given) => {
    const { person, sessions, nameNow } = withPerson()
    sessions.remember(true)
    const hold = Promise.withResolvers<void>()
    person.held = hold.promise
    const early = nameNow()
    await until(() => person.lookups === 1)
    Object.assign(person, { name: 'Efter', held: Promise.resolve() })
    sessions[forgets](...(given as [string]))
    hold.resolve()
    expect(await early).toBe('Före')
    expect(await nameNow()).toBe('Efter')
  })
})

it('tells when changes cannot be listened to, and when they can again', async () => {
  const test = await testDatabase('listening')
  const told: (boolean | string)[] = []
  const ears = {
    channels: { user_changed: (id: string) => void told.push(id) },
    onHearing: () => void told.push(true),
    onDeaf: () => void told.push(false),
  }
  const listener = listenTo(test.url, ears, createLog('silent'))
  await until(() => told.length === 1)
  await test.database.pool.query(`SELECT pg_notify('user_changed', 'u')`)
  await until(() => told.length === 2)
  await test.database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'portal-listener' AND datname = current_database()`,
  )
  await until(() => told.length === 4)
  await listener.stop()
  expect(told).toEqual([true, 'u', false, true, false])
  await test.drop()
})
