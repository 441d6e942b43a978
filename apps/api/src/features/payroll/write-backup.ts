import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BACKED_UP_KINDS } from '@portal/domain'
import type { PgClient } from '../../platform/database.ts'
import { recordsInOrder } from './backup.store.ts'

export type BackupHead = { readonly customer: string; readonly customerNumber: string; readonly madeAt: string }

/** Writes everything in Lön as one JSON file that other programs can read. It is read and written a few hundred records at a time. */
export const writeBackup = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  path: string,
  head: BackupHead,
): Promise<{ readonly size: number; readonly sha256: string }> => {
  const hash = createHash('sha256')
  let size = 0
  const counted = async function* (pieces: AsyncIterable<string>) {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece)
      hash.update(bytes)
      size += bytes.length
      yield bytes
    }
  }
  await pipeline(Readable.from(counted(piecesOf(client, subscriptionId, head))), createWriteStream(path, { mode: 0o600 }))
  return { size, sha256: hash.digest('hex') }
}

async function* piecesOf(client: Pick<PgClient, 'query'>, subscriptionId: string, head: BackupHead): AsyncGenerator<string> {
  yield JSON.stringify({ format: 'lon-backup', version: 1, ...head }).slice(0, -1)
  for (const kind of BACKED_UP_KINDS) {
    yield `,\n${JSON.stringify(kind)}:[`
    let first = true
    for await (const record of recordsInOrder(client, subscriptionId, kind)) {
      yield `${first ? '' : ','}\n${JSON.stringify(record)}`
      first = false
    }
    yield '\n]'
  }
  yield '}\n'
}
