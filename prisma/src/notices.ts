type In = { readonly user: string; readonly kind: string; readonly at: string; readonly otherwise: string }

/**
 * SQL: how a person wanted a kind of notice to be mailed at a moment. Each of `user`, `kind`, `at` and `otherwise` (when nothing was chosen) is an
 * expression. What happened is mailed in the way that was chosen then, so a later choice neither loses a mail nor doubles it.
 */
export const chosenMail = ({ user, kind, at, otherwise }: In): string => `
  coalesce((SELECT s.mail FROM notice_setting s WHERE s.user_id = ${user} AND s.kind = ${kind} AND s.since <= ${at} ORDER BY s.since DESC LIMIT 1),
    ${otherwise})`
