import pg from 'pg'
import type { Log } from './log.ts'
import type { Person, Sessions } from './session.ts'

/**
 * Listens to the database's notices of changed users, on a separate connection, for as long as the process lives. While the connection is down no
 * session is kept: losing the connection forgets all sessions, and so does a new connection.
 */
export const listenToUserChanges = (
  url: string,
  sessions: Pick<Sessions<Person>, 'forget' | 'remember'>,
  log: Log,
): { readonly stop: () => Promise<void> } => {
  let stopped = false
  let client: pg.Client | undefined
  const connect = async (): Promise<void> => {
    if (stopped) return
    const mine = new pg.Client({ connectionString: url, application_name: 'portal-listener', keepAlive: true })
    mine.on('notification', ({ payload }) => payload && sessions.forget(payload))
    mine.on('error', () => undefined)
    mine.on('end', () => {
      sessions.remember(false)
      if (!stopped) setTimeout(() => void connect(), 500).unref()
    })
    try {
      await mine.connect()
      await mine.query('LISTEN user_changed')
      client = mine
      sessions.remember(true)
    } catch (error) {
      log.debug({ err: error }, 'listener could not connect')
      await mine.end().catch(() => undefined)
    }
  }
  void connect()
  return {
    stop: async () => {
      stopped = true
      await client?.end()
    },
  }
}
