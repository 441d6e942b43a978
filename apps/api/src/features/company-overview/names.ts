/** SQL columns: the two companies of a collaboration `c`, which carries their names. */
export const NAMES = `
  json_build_object('id', c.customer_id, 'name', c.customer_name, 'customerNumber', c.customer_number) AS customer,
  json_build_object('id', c.agency_id, 'name', c.agency_name, 'customerNumber', c.agency_number) AS agency`
