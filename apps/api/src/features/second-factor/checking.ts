import type { audit } from '../../platform/audit.store.ts'
import type { Context } from '../context.ts'

/** What proving who one is needs. */
export type Checking = Pick<Context, 'auth' | 'identity' | 'sessions'> & { readonly note: ReturnType<typeof audit> }
