import type { AccessLevel } from '../catalogue/access-levels.ts'
import { holds, keepsBooks, WRITABLE_KINDS } from '../catalogue/records.ts'
import type { Collaboration } from '../collaborations/collaboration.ts'
import { expenseActor } from '../expenses/expense-report.ts'
import { mayExport, mayExportBooks, maySeeExports } from '../exports/export.ts'
import { towards } from '../policy/party.ts'
import { may, type Standing } from '../policy/policy.ts'
import type { Deletion } from '../retention/deletion.ts'
import type { Day } from '../retention/retention.ts'
import { type DecidedBy, mayCallOffNow } from '../terminations/call-off.ts'
import type { FormerRead } from './former-read.ts'
import type { Subscription } from './subscription.ts'

export const SUBSCRIPTION_ABILITIES = [
  'write',
  'export-sie',
  'import-sie',
  'manage-expenses',
  'export-everything',
  'see-exports',
  'take-agency-access-away',
  'cancel-deletion',
  'end',
  'remind',
  'see-termination',
  'open-case',
  'see-access',
] as const
export type SubscriptionAbility = (typeof SUBSCRIPTION_ABILITIES)[number]

/** A service as one person sees it: their access, their standings, and the facts that decide what they may do. */
export type Met = {
  readonly subscription: Subscription
  readonly access: AccessLevel
  readonly standings: readonly Standing[]
  /** The active collaboration. */
  readonly active: Pick<Collaboration, 'agencyId'> | undefined
  /** What a former agency can read, or will be able to read again. */
  readonly left: FormerRead | undefined
  /** The latest end that the person is shown. */
  readonly ended: { readonly agencyId: string } | undefined
  /** The scheduled destruction, with the end that decided it. */
  readonly deletion: (Deletion & DecidedBy) | undefined
  /** Today in Europe/Stockholm. */
  readonly today: Day
}

/** The standings by which a person may be told of access over time (G16): a former agency only of what it can still read; its receipts stay. */
export const toldOverTime = ({ access, standings }: Pick<Met, 'access' | 'standings'>): readonly Standing[] =>
  standings.filter(({ kind }) => kind !== 'former' || access !== 'none')

/** What a person may do with a service and inside it now. */
export const subscriptionAbilities = ({
  subscription,
  access,
  standings,
  active,
  left,
  ended,
  deletion,
  today,
}: Met): readonly SubscriptionAbility[] => {
  const { service, state } = subscription
  const writes = access === 'write'
  const books = keepsBooks(service)
  const ends = active !== undefined && may('end-collaboration', towards(active.agencyId, standings)) !== undefined
  const can: Readonly<Record<SubscriptionAbility, boolean>> = {
    write: writes && WRITABLE_KINDS.some((kind) => holds(service, kind)),
    'export-sie': books && mayExportBooks({ access, standings }),
    'import-sie': books && writes,
    'manage-expenses': writes && holds(service, 'expense-report') && expenseActor(standings, null).manages,
    'export-everything': mayExport({ access, standings }),
    /** Also where the service is closed to its administrators, who may fetch what was exported before. */
    'see-exports': maySeeExports({ access, state, standings }),
    'take-agency-access-away': left !== undefined && may('take-agency-access-away', standings) !== undefined,
    'cancel-deletion': mayCallOffNow(deletion ?? null, standings, today),
    end: ends,
    /** Reminds persons of their expenses, as before an end. */
    remind: ends && holds(service, 'expense-report'),
    'see-termination': ended !== undefined && may('see-termination', towards(ended.agencyId, standings)) !== undefined,
    /** Asks support about it. */
    'open-case': access !== 'none' && may('open-case', standings) !== undefined,
    'see-access': may('see-access', toldOverTime({ access, standings })) !== undefined,
  }
  return SUBSCRIPTION_ABILITIES.filter((ability) => can[ability])
}
