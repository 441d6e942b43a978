import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Gives the tests a PostgreSQL of their own, by the name `postgresUrl`. */
const database = './prisma/src/testing-setup.ts'

export default defineConfig({
  test: {
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      { test: { name: 'unit', include: ['packages/**/*.test.ts', 'laws/**/*.test.ts', 'apps/web/**/*.test.{ts,tsx}'], testTimeout: 20_000 } },
      {
        test: {
          name: 'api',
          include: ['apps/api/**/*.test.ts', 'prisma/**/*.test.ts'],
          globalSetup: existsSync(new URL(database, import.meta.url)) ? [database] : [],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
