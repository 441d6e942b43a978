import type { AccessLevel } from '../catalogue/access-levels.ts'
import type { SubscriptionState } from '../catalogue/states.ts'
import { agenciesKnownTo, type KnownAgencies } from '../policy/party.ts'
import { may, type Standing } from '../policy/policy.ts'

export const EXPORT_STATUSES = ['waiting', 'running', 'ready', 'failed', 'expired'] as const
export type ExportStatus = (typeof EXPORT_STATUSES)[number]

/** Days that a complete export can be fetched. */
export const EXPORT_DAYS = 7

/** Whether an export can be fetched. It expires by the clock; a sweep removes the file later. */
export const isFetchable = (made: { readonly status: ExportStatus; readonly expiresAt: Date | null }, now: Date): boolean =>
  made.status === 'ready' && made.expiresAt !== null && now < made.expiresAt

/** A person's access to a service whose content may be exported, and their standings. */
export type Exporter = { readonly access: AccessLevel; readonly state: SubscriptionState; readonly standings: readonly Standing[] }

/**
 * Whether a person without access may still fetch an export that was made before: the customer's administrators may, while the content exists but
 * gives no access (closed, or waiting to be deleted).
 */
export const fetchesAfterwards = ({ access, state, standings }: Exporter): boolean =>
  access === 'none' &&
  (state === 'closed' || state === 'deleting') &&
  standings.some((standing) => standing.kind === 'own' && standing.role === 'administrator')

/** Whether a person may ask for a complete export: only with access to the service. */
export const mayExport = ({ access, standings }: Omit<Exporter, 'state'>): boolean =>
  access !== 'none' && may('export-everything', standings) !== undefined

/** Whether a person may take the books along as a SIE file: only with access to the service. */
export const mayExportBooks = ({ access, standings }: Omit<Exporter, 'state'>): boolean =>
  access !== 'none' && may('export-books', standings) !== undefined

/** Whether a person may see and fetch the exports of a service. */
export const maySeeExports = (exporter: Exporter): boolean => mayExport(exporter) || fetchesAfterwards(exporter)

/**
 * The companies whose exports of a customer's service somebody may know of (G21): the customer, and the agencies that are known to them.
 * An export that an earlier agency asked for shows that there was one, and when.
 */
export const askersKnownTo = (customerId: string, standings: readonly Standing[]): KnownAgencies => {
  const agencies = agenciesKnownTo('export-everything', standings)
  return agencies === 'all' ? 'all' : [customerId, ...agencies]
}
