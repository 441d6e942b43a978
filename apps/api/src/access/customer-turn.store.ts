import type { PgClient } from '@portal/database'

/**
 * Waits for its turn among all that changes who can do what at this customer, and holds it until the transaction is over.
 * Every act locks collaborations first, then subscriptions, each in the order of their ids, so none waits for another in a circle.
 */
export const takeCustomerTurn = async (client: PgClient, customerId: string): Promise<void> => {
  await client.query('SELECT id FROM collaboration WHERE customer_id = $1 ORDER BY id FOR UPDATE', [customerId])
  await client.query('SELECT id FROM subscription WHERE company_id = $1 ORDER BY id FOR UPDATE', [customerId])
}
