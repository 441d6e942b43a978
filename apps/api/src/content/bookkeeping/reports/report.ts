import type { Pdf } from '@portal/pdf'
import type { Texts } from '@portal/texts'
import type { PgClient } from '../../../platform/database.ts'

/** What every report needs. */
export type ReportPdf = {
  /** A connection with a transaction of its own: rows are read by cursor while the pages are sent. */
  readonly client: PgClient
  readonly subscriptionId: string
  readonly company: { readonly name: string; readonly customerNumber: string }
  readonly year: { readonly from: string; readonly to: string }
  readonly at: Date
  readonly texts: Texts
  /** JPEG or PNG; `null`: none. */
  readonly logo: Uint8Array | null
}
/** Writes one report on the pages of `pdf`. */
export type WriteReport = (pdf: Pdf, given: ReportPdf) => Promise<void>
