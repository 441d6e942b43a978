/** The way of a thread to the database: `platform/database.ts` without Prisma, which costs each thread 50 MB. */
export { connectPool, transaction } from '@portal/database/pool'
