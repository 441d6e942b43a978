import { randomInt } from 'node:crypto'
import { twoFactor } from 'better-auth/plugins/two-factor'

/** Small letters and digits that are not mistaken for each other. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const CODES = 10
const GROUPS = 3
const GROUP = 4

const group = (): string => Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('')
const recoveryCode = (): string => Array.from({ length: GROUPS }, group).join('-')

/**
 * better-auth's second factor: codes of six digits that change every thirty seconds (TOTP, RFC 6238), the one before and the one after included. At the
 * log-in five wrong codes end the attempt, ten in a row lock the account's codes for a quarter of an hour. Secret and recovery codes are stored
 * encrypted with the portal's own secret.
 */
export const secondFactorPlugin = () =>
  twoFactor({
    backupCodeOptions: { customBackupCodesGenerate: () => Array.from({ length: CODES }, recoveryCode) },
    twoFactorTable: 'two_factor',
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        fields: {
          userId: 'user_id',
          backupCodes: 'backup_codes',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  })

/** A code as it is checked: without the spaces and capitals that people add. */
export const typedCode = (code: string): string => code.replaceAll(/\s/g, '').toLowerCase()

/** A code from an app, not a recovery code. */
export const isFromApp = (code: string): boolean => /^\d{6}$/.test(code)
