import { createHmac } from 'node:crypto'

/** Gives the secret part of a link that is mailed, by what the link is for and the id of the request for it. */
export type LinkToken = (what: string, request: string) => string

/**
 * A link's secret is computed from the portal's own secret, never stored: a job that mails it, and a mail that is sent again, know it by the request's
 * id, and whoever reads the database does not. The database keeps its hash.
 */
export const linkTokens =
  (secret: string): LinkToken =>
  (what, request) =>
    createHmac('sha256', secret).update(`link:${what}:${request}`).digest('base64url')
