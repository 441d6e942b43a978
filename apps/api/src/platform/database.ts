/** What code outside stores may use of the database package: the connection, whole transactions, and the meaning of its errors. */
export { allAnswered, connect, type Database, isDatabaseGone, isMigrated, isUniqueViolation, type PgClient, transaction } from '@portal/database'
