import pg from 'pg'
import type { Log } from './log.ts'

const TRY_AGAIN_MS = 500

export type Ears = {
  /** What is done with each notification, by channel. */
  readonly channels: Readonly<Record<string, (payload: string) => void>>
  /** The connection is there, for the first time or again: what was told meanwhile has been missed. */
  readonly onHearing: () => void
  /** The connection is gone. */
  readonly onDeaf: () => void
}

/** Listens to notifications of the database on one connection, for as long as the process lives. A lost connection is opened again. */
export const listenTo = (url: string, { channels, onHearing, onDeaf }: Ears, log: Log): { readonly stop: () => Promise<void> } => {
  let stopped = false
  let client: pg.Client | undefined
  const connect = async (): Promise<void> => {
    if (stopped) return
    const mine = new pg.Client({ connectionString: url, application_name: 'portal-listener', keepAlive: true })
    mine.on('notification', ({ channel, payload }) => payload && channels[channel]?.(payload))
    mine.on('error', () => undefined)
    mine.on('end', () => {
      onDeaf()
      if (!stopped) setTimeout(() => void connect(), TRY_AGAIN_MS).unref()
    })
    try {
      await mine.connect()
      for (const channel of Object.keys(channels)) await mine.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      client = mine
      onHearing()
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
