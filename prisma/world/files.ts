import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { Client } from './builders.ts'
import { pdfOf, receiptPng } from './papers.ts'

/** Stores the bytes of a file where the portal keeps them, outside the database. */
export type SaveFile = (subscriptionId: string, fileId: string, bytes: Uint8Array) => Promise<void>

/** A file of a record: a PDF with these lines, or a picture of a receipt when the name ends with `.png`. */
export type Paper = readonly [key: string, name: string, lines: readonly string[]]

export const addPapers = async (client: Client, subscriptionId: string, papers: readonly Paper[], save: SaveFile): Promise<void> => {
  for (const [key, name, lines] of papers) {
    const isPicture = name.endsWith('.png')
    const bytes = isPicture ? receiptPng() : pdfOf(lines)
    const id = v7()
    const { rowCount } = await client.query(
      `INSERT INTO workspace_file (id, subscription_id, record_id, name, media_type, size, sha256, created_at)
       SELECT $1, subscription_id, id, $4, $5, $6, $7, $8 FROM workspace_record WHERE subscription_id = $2 AND key = $3`,
      [
        id,
        subscriptionId,
        key,
        name,
        isPicture ? 'image/png' : 'application/pdf',
        bytes.byteLength,
        createHash('sha256').update(bytes).digest('hex'),
        new Date(),
      ],
    )
    if (rowCount !== 1) throw new Error(`there is no record ${key}`)
    await save(subscriptionId, id, bytes)
  }
}
