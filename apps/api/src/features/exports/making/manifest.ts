import { createHash } from 'node:crypto'
import * as z from 'zod'

/** What `manifest.json` says: enough to check every file, and to know whose content this was and when. */
export const manifest = z.object({
  portal: z.string(),
  format: z.literal(1),
  company: z.object({ name: z.string(), customerNumber: z.string() }),
  service: z.string(),
  madeAt: z.string(),
  contentVersion: z.number(),
  counts: z.array(z.object({ kind: z.string(), count: z.number() })),
  files: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
  /** What was removed while the export was made, by the name that it would have had. */
  missing: z.array(z.string()).default([]),
})
export type Manifest = z.output<typeof manifest>
export const MANIFEST = 'manifest.json'

/** The bytes that stand in the ZIP, and their own hash (hex SHA-256). */
export const sealed = (content: Manifest): { readonly bytes: Uint8Array; readonly sha256: string } => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
