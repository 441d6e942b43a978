import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from './generated/client.ts'

/**
 * Prisma's client on a pool: for tools and tests, which come to an end. The portal itself queries through `pg`; a law refuses this module there
 * (decision 0023). `$disconnect` leaves the pool open.
 */
export const openClient = (pool: pg.Pool): PrismaClient => new PrismaClient({ adapter: new PrismaPg(pool) })
