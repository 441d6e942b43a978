import type { PgClient } from '@portal/database'

/**
 * Says when the act of this transaction happens, by the portal's clock. The database keeps what decides access with its time (G16); call this before
 * a membership, a licence or a subscription is written or removed.
 */
export const actsAt = async (client: Pick<PgClient, 'query'>, at: Date): Promise<void> => {
  await client.query({ name: 'acts-at', text: `SELECT set_config('portal.acts_at', $1, true)`, values: [at.toISOString()] })
}
