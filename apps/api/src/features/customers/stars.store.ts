import type { Database } from '@portal/database'

/** Stars a customer for a member. One that is starred already stays so. */
export const addStar = async ({ pool }: Database, membershipId: string, customerId: string, at: Date): Promise<void> => {
  const text = 'INSERT INTO customer_star (membership_id, customer_id, starred_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING'
  await pool.query({ name: 'star', text, values: [membershipId, customerId, at] })
}

export const removeStar = async ({ pool }: Database, membershipId: string, customerId: string): Promise<void> => {
  await pool.query({
    name: 'unstar',
    text: 'DELETE FROM customer_star WHERE membership_id = $1 AND customer_id = $2',
    values: [membershipId, customerId],
  })
}

/** Whether a member has starred the customer. */
export const hasStar = async ({ pool }: Pick<Database, 'pool'>, membershipId: string, customerId: string): Promise<boolean> => {
  const text = 'SELECT FROM customer_star WHERE membership_id = $1 AND customer_id = $2'
  return (await pool.query({ name: 'has-star', text, values: [membershipId, customerId] })).rows.length > 0
}
