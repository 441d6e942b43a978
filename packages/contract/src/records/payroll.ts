import * as z from 'zod'
import { instant } from '../scalars.ts'

export const person = z.strictObject({ name: z.string() })
export const synchronisation = z.strictObject({ at: instant })
export const backup = z.strictObject({ at: instant, handedOverAt: instant.nullable() })
