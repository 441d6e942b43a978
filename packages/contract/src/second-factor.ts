import * as z from 'zod'
import { contract } from './endpoint.ts'

/** As typed by a person, with spaces between groups of signs or without. */
const code = z.string().min(6).max(40)
const password = z.string().min(1).max(1000)
const recoveryCodes = z.array(z.string()).readonly()

/**
 * A second factor for one’s own log-ins: codes that an app computes anew every thirty seconds (TOTP, RFC 6238), and recovery codes that work once each.
 * Wrong passwords and codes are counted together, per person.
 */
export const secondFactor = contract({
  begin: {
    method: 'post',
    path: '/me/second-factor',
    summary: 'Begin to set up codes for one’s own log-ins: the key for the app, and recovery codes. Nothing is asked for before a code is confirmed',
    policy: 'signed-in',
    withoutSecondFactor: true,
    body: z.strictObject({ password }),
    status: 200,
    answer: z.strictObject({
      /** `otpauth://…`, for a QR code. */
      uri: z.string(),
      /** The same key in Base32, to be typed in. */
      key: z.string(),
      recoveryCodes,
    }),
    problems: ['identity-not-proven', 'second-factor-on', 'too-many-requests'],
  },
  confirm: {
    method: 'put',
    path: '/me/second-factor',
    summary: 'Turn the second factor on by a first code from the app; log-ins ask for one from then on',
    policy: 'signed-in',
    withoutSecondFactor: true,
    body: z.strictObject({ code }),
    status: 204,
    problems: ['identity-not-proven', 'second-factor-on', 'second-factor-off', 'too-many-requests'],
  },
  remove: {
    method: 'post',
    path: '/me/second-factor/removal',
    summary: 'Turn the second factor off, by the password and a code from the app or a recovery code',
    policy: 'signed-in',
    body: z.strictObject({ password, code }),
    status: 204,
    problems: ['identity-not-proven', 'second-factor-off', 'too-many-requests'],
  },
  renewRecoveryCodes: {
    method: 'post',
    path: '/me/second-factor/recovery-codes',
    summary: 'New recovery codes, by the password and a code from the app or a recovery code; the earlier ones work no more',
    policy: 'signed-in',
    body: z.strictObject({ password, code }),
    status: 200,
    answer: z.strictObject({ recoveryCodes }),
    problems: ['identity-not-proven', 'second-factor-off', 'too-many-requests'],
  },
  prove: {
    method: 'post',
    path: '/me/identity',
    summary: 'Prove anew who one is, for acts that ask for it (`step-up-needed`): by the password, or by a code where there is a second factor',
    policy: 'signed-in',
    body: z.union([z.strictObject({ password }), z.strictObject({ code })]),
    status: 204,
    problems: ['identity-not-proven', 'second-factor-off', 'too-many-requests'],
  },
})
