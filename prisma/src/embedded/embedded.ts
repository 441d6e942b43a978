import { makeCluster } from './cluster.ts'
import { stopOrphan } from './orphan.ts'
import { takeOwnership } from './owner-lock.ts'
import { findPlace, type Place } from './place.ts'
import { keepRunning } from './kept-running.ts'
import { freePort, launch, type Server } from './server.ts'

export type EmbeddedOptions = {
  readonly dataDir: string
  /** Absent: a free port is chosen. */
  readonly port?: number
  /** `false` in tests: nothing is flushed to disk. */
  readonly durable?: boolean
  readonly log?: (line: string) => void
}
export type EmbeddedServer = {
  /** The URL of the database `postgres`, for its superuser. */
  readonly url: string
  /** The folder of the server's files; not always inside the data folder. */
  readonly folder: string
  /** Whether the server is away and does not start again by itself. */
  readonly isLost: () => boolean
  readonly stop: () => Promise<void>
}

/**
 * Starts the portal's own PostgreSQL 18, with its data in `<dataDir>/postgres`, listening on 127.0.0.1 with a password stored beside the data. The
 * server is started again when it ends by itself, for as long as this process runs. The programs of the package are run directly: its wrapper cannot
 * put them where another user can read them, outlives a killed portal, and treats a leftover lock as a running owner. Throws a message for the
 * operator when a running portal owns the folder.
 */
export const startEmbedded = async ({ dataDir, port, durable = true, log = () => undefined }: EmbeddedOptions): Promise<EmbeddedServer> => {
  const place = findPlace(dataDir, log)
  const lock = takeOwnership(place.folder)
  try {
    await stopOrphan(place.data, log)
    makeCluster(place, durable)
    const server = port === undefined ? await onFreePort(place, durable) : await launch(place, port, durable)
    const { isLost, stop } = keepRunning(server, () => launch(place, Number(new URL(server.url).port), durable), log)
    return {
      url: server.url,
      folder: place.folder,
      isLost,
      stop: async () => {
        await stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Tries again with another port when a free port was taken before the server started. */
const onFreePort = (place: Place, durable: boolean): Promise<Server> => {
  const once = async (): Promise<Server> => launch(place, await freePort(), durable)
  return once().catch(once)
}
