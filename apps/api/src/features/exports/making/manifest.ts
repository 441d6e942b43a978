import { createHash } from 'node:crypto'
import { E_INVOICE_NEEDS } from '@portal/domain'
import * as z from 'zod'

/** An invoice that is in the export as PDF only, and what an e-invoice needs that it lacks. */
const notElectronic = z.object({ name: z.string(), missing: z.array(z.enum(E_INVOICE_NEEDS)).readonly() })
export type NotElectronic = z.output<typeof notElectronic>

/** The content of `manifest.json`: enough to check every file, and whose content it is and from when. */
export const manifest = z.object({
  portal: z.string(),
  format: z.literal(1),
  company: z.object({ name: z.string(), customerNumber: z.string() }),
  service: z.string(),
  madeAt: z.string(),
  contentVersion: z.number(),
  counts: z.array(z.object({ kind: z.string(), count: z.number() })),
  files: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
  /** Files that were removed while the export was made, by the names they would have had. */
  missing: z.array(z.string()).default([]),
  notElectronic: z.array(notElectronic).default([]),
})
export type Manifest = z.output<typeof manifest>
export const MANIFEST = 'manifest.json'

/** The manifest's bytes as they are in the ZIP, and their SHA-256 in hex. */
export const sealed = (content: Manifest): { readonly bytes: Uint8Array; readonly sha256: string } => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
