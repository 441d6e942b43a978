import type { Auth } from '../../platform/auth.ts'
import { isFromApp, typedCode } from '../../platform/second-factor.ts'

/** Checks a code from the app, or takes a recovery code, of the person whose session the headers carry. better-auth's refusals are thrown as they are. */
export const checkCode = async (auth: Auth, headers: Headers, typed: string): Promise<void> => {
  const code = typedCode(typed)
  if (isFromApp(code)) await auth.api.verifyTOTP({ headers, body: { code } })
  else await auth.api.verifyBackupCode({ headers, body: { code } })
}
