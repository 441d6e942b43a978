import { availableParallelism } from 'node:os'
import { hashPassword } from 'better-auth/crypto'
import type { Register } from './register.ts'

type User = Register['users'][number]
const personOf = ({ email }: User): string => email.toLowerCase()

/**
 * The users with the hashes of their passwords; `null` where a row has none. Each person's password is hashed once, however many rows the person has;
 * two different ones of one person were refused before. As many at a time as the machine has cores for; `tell` hears how far it is. This takes long, so
 * it is done before the transaction that saves: an idle transaction would be ended.
 */
export const withHashes = async (
  users: readonly User[],
  tell: (line: string) => void,
): Promise<readonly (User & { readonly passwordHash: string | null })[]> => {
  const passwords = [...new Map(users.filter(({ password }) => password !== '').map((user) => [personOf(user), user.password]))]
  const hashes = new Map<string, string>()
  const size = availableParallelism() * 4
  for (let start = 0; start < passwords.length; start += size) {
    const some = passwords.slice(start, start + size)
    await Promise.all(some.map(async ([person, password]) => hashes.set(person, await hashPassword(password))))
    if (passwords.length > 200 && start % (size * 25) === 0) tell(`${hashes.size} of ${passwords.length} passwords`)
  }
  return users.map((user) => ({ ...user, passwordHash: user.password === '' ? null : (hashes.get(personOf(user)) ?? null) }))
}
