/**
 * What a company calls a member, over `membership m` and `"user" u`: until the invitation is accepted the name that they were invited by,
 * so that nobody learns from an address whose it is.
 */
export const MEMBER_NAME = `CASE WHEN m.status = 'invited' THEN coalesce(m.invited_name, u.name) ELSE u.name END`
