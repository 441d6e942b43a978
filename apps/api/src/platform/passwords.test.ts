import { hashPassword } from 'better-auth/crypto'
import { expect, it } from 'vitest'
import { type Cost, createPasswords } from './passwords.ts'

const workOf = ({ N, r, p }: Cost): number => N * r * p
const OF_EARLIER_RELEASE = `${'5a'.repeat(16)}:${'00'.repeat(64)}`

/** Passwords whose hashing is counted instead of done; `hold` keeps every hash from its end until it is called. */
const counting = () => {
  const done: number[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const passwords = createPasswords(
    () => undefined,
    async (_password, _salt, cost) => {
      await promise
      done.push(workOf(cost))
      return Buffer.alloc(64)
    },
  )
  return { passwords, go: resolve, sum: () => done.reduce((all, each) => all + each, 0) }
}

const workFor = async (act: (passwords: ReturnType<typeof counting>['passwords']) => Promise<unknown>): Promise<number> => {
  const { passwords, go, sum } = counting()
  go()
  await act(passwords)
  return sum()
}

const hashCounted = (): Promise<string> => {
  const { passwords, go } = counting()
  go()
  return passwords.hash('x')
}

it('takes the same work for a new hash, a right one, a wrong one and one of an earlier release', async () => {
  const hash = await hashCounted()
  const unknown = await workFor((passwords) => passwords.hash('a guess'))
  expect(unknown).toBeGreaterThanOrEqual(2 ** 20)
  expect(await workFor((passwords) => passwords.verify({ hash, password: 'a guess' }))).toBe(unknown)
  expect(await workFor((passwords) => passwords.verify({ hash: OF_EARLIER_RELEASE, password: 'a guess' }))).toBe(unknown)
})

it('lets known and unknown wait in one queue, and asks for patience when too many wait', async () => {
  const { passwords, go } = counting()
  const order: string[] = []
  const unknown = Array.from({ length: 61 }, async (_, place) => passwords.hash('a guess').then(() => void order.push(`unknown ${place}`)))
  const known = passwords.verify({ hash: OF_EARLIER_RELEASE, password: 'a guess' }).then(() => void order.push('known'))
  await expect(passwords.hash('one too many')).rejects.toMatchObject({ problems: [{ code: 'too-many-requests', retryAfter: 10 }] })
  go()
  await Promise.all([...unknown, known])
  expect(order.at(-1)).toBe('known')
})

it('verifies what it hashed, and what an earlier release hashed, and tells of the latter once it is right', async () => {
  const told: string[] = []
  const { hash, verify } = createPasswords((outdated) => void told.push(outdated))
  const [now, earlier] = [await hash('en hemlighet'), await hashPassword('en hemlighet')]
  for (const each of [now, earlier]) {
    expect(await verify({ hash: each, password: 'en hemlighet' })).toBe(true)
    expect(await verify({ hash: each, password: 'en annan' })).toBe(false)
  }
  expect(told).toEqual([earlier])
  expect(now).toMatch(/^scrypt\$65536\$8\$2\$/)
})
