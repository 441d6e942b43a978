import { makeCluster } from './cluster.ts'
import { stopOrphan } from './orphan.ts'
import { takeOwnership } from './owner-lock.ts'
import { findPlace, type Place } from './place.ts'
import { freePort, launch, type Server, stopServer } from './server.ts'

export type EmbeddedOptions = {
  readonly dataDir: string
  /** A free one is taken when absent. */
  readonly port?: number
  /** `false` for tests: nothing is flushed to disk. */
  readonly durable?: boolean
  readonly log?: (line: string) => void
}
export type EmbeddedServer = {
  /** Of the database `postgres`, as its superuser. */
  readonly url: string
  /** Where its files lie; not always the data folder. */
  readonly folder: string
  readonly stop: () => Promise<void>
}

/**
 * A PostgreSQL 18 of the portal's own, with its data in `<dataDir>/postgres`, listening on 127.0.0.1 under a password kept beside it.
 * The package's programs are run directly: its own wrapper cannot put them where another user can enter, outlives a killed
 * portal, and takes a left-over lock for an owner. Throws a sentence when a living portal owns the folder.
 */
export const startEmbedded = async ({ dataDir, port, durable = true, log = () => undefined }: EmbeddedOptions): Promise<EmbeddedServer> => {
  const place = findPlace(dataDir, log)
  const lock = takeOwnership(place.folder)
  try {
    await stopOrphan(place.data, log)
    makeCluster(place, durable)
    const server = port === undefined ? await onFreePort(place, durable) : await launch(place, port, durable)
    return {
      url: server.url,
      folder: place.folder,
      stop: async () => {
        await stopServer(server.process)
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Between being found free and being taken, a port may go to somebody else. */
const onFreePort = (place: Place, durable: boolean): Promise<Server> => {
  const once = async (): Promise<Server> => launch(place, await freePort(), durable)
  return once().catch(once)
}
