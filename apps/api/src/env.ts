import { texts } from '@portal/texts'
import * as z from 'zod'
import { mailDomain } from './platform/mail.ts'

const flag = z.enum(['on', 'off'])
const schema = z.object({
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_OWNER_URL: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z
    .string()
    .refine((from) => mailDomain(from) !== undefined, 'needs an address, such as Name <name@domain>')
    .default(`${texts('sv').frame.brand} <noreply@portal.example>`),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  DEMO: flag.optional(),
  DELETION_GRACE_DAYS: z.coerce.number().int().min(0).max(3650).default(30),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: z.string().optional(),
  WORKER: z.enum(['process', 'inline', 'none']).default('process'),
})
export type Env = z.output<typeof schema>

/**
 * Reads the configuration from environment variables (README has the table). An empty variable counts as absent. Throws an error whose message
 * names every wrong variable and what is wrong with it.
 */
export const readEnv = (variables: Readonly<Record<string, string | undefined>>): Env => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Error(`Configuration: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`)
}
