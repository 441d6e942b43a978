/** The way of everything that is not a store to the database: whole transactions, and what its errors mean. */
export { connect, type Database, isMigrated, isUniqueViolation, type PgClient, transaction } from '@portal/database'
