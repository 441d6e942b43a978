import type { PgClient } from '@portal/database'

/**
 * Takes a turn among all acts that change who can do what at this customer, and keeps it until the transaction ends. Every act locks collaborations
 * first and then subscriptions, each in the order of their ids, so that two acts cannot wait for each other.
 */
export const takeCustomerTurn = async (client: PgClient, customerId: string): Promise<void> => {
  await client.query('SELECT id FROM collaboration WHERE customer_id = $1 ORDER BY id FOR UPDATE', [customerId])
  await client.query('SELECT id FROM subscription WHERE company_id = $1 ORDER BY id FOR UPDATE', [customerId])
}
