/**
 * SQL over `membership m` and `"user" u`: the name that a company sees of a member. Until the invitation is accepted that is the name given in the
 * invitation, so that an address does not reveal whose it is.
 */
export const MEMBER_NAME = `CASE WHEN m.status = 'invited' THEN coalesce(m.invited_name, u.name) ELSE u.name END`
