import type { Database, PgClient } from '@portal/database'

export type Dying = { readonly database: Database; readonly died: () => boolean }

/** Connections as a process has them that is killed at its `nth` statement: that statement and all later ones fail, and the connections are cut. */
export const dyingAt = (database: Database, nth: number): Dying => {
  let count = 0
  return dyingWhen(database, () => {
    count += 1
    return count >= nth
  })
}

/** As `dyingAt`, killed at the first statement before which `isTime` is true. */
export const dyingWhen = (database: Database, isTime: () => boolean | Promise<boolean>): Dying => {
  let dead = false
  const judge = async (): Promise<void> => {
    dead ||= await isTime()
    if (dead) throw new Error('the process was killed')
  }
  let judged = Promise.resolve()
  /** One after the other, so that statements which are sent together keep their order. */
  const alive = (): Promise<void> => (judged = judged.then(judge, judge))
  const mortal = <T extends Pick<PgClient, 'query'>>(door: T, own: object): T =>
    new Proxy(door, {
      get: (target, name) => {
        if (Object.hasOwn(own, name)) return Reflect.get(own, name)
        const value: unknown = Reflect.get(target, name)
        if (name !== 'query' || typeof value !== 'function') return typeof value === 'function' ? value.bind(target) : value
        return async (...given: unknown[]): Promise<unknown> => {
          await alive()
          return Reflect.apply(value, target, given)
        }
      },
    })
  const connect = async (): Promise<PgClient> => {
    const client = await database.pool.connect()
    return mortal(client, { release: (broken?: boolean) => client.release(broken === true || dead) })
  }
  return { database: { ...database, pool: mortal(database.pool, { connect }) }, died: () => dead }
}
