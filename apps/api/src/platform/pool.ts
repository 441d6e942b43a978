/** What a thread may use of the database: as `platform/database.ts`, without Prisma, which costs each thread 50 MB. */
export { connectPool, transaction } from '@portal/database/pool'
