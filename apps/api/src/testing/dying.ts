import type { Database, PgClient } from '@portal/database'

export type Dying = { readonly database: Database; readonly died: () => boolean }

/** A database's connections as a process has them that is killed at its `nth` statement: that one and all after it fail, and its connections are cut. */
export const dyingAt = (database: Database, nth: number): Dying => {
  let count = 0
  const alive = (): void => {
    count += 1
    if (count >= nth) throw new Error('the process has been killed')
  }
  const mortal = <T extends Pick<PgClient, 'query'>>(door: T, own: object): T =>
    new Proxy(door, {
      get: (target, name) => {
        if (Object.hasOwn(own, name)) return Reflect.get(own, name)
        const value: unknown = Reflect.get(target, name)
        if (name !== 'query' || typeof value !== 'function') return typeof value === 'function' ? value.bind(target) : value
        return async (...given: unknown[]): Promise<unknown> => {
          alive()
          return Reflect.apply(value, target, given)
        }
      },
    })
  const connect = async (): Promise<PgClient> => {
    const client = await database.pool.connect()
    return mortal(client, { release: (broken?: boolean) => client.release(broken === true || count >= nth) })
  }
  return { database: { ...database, pool: mortal(database.pool, { connect }) }, died: () => count >= nth }
}
