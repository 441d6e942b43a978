/** The person is `$1`. */
const MINE = 'user_id = $1'
const OF_MY_MEMBERSHIPS = 'membership_id IN (SELECT id FROM membership WHERE user_id = $1)'

type OwnTable = { readonly columns: string; readonly where: string }

/**
 * Where the database keeps something about a person, with what of it the person is given: never a secret with which somebody could log in, and of what they
 * did for a company when they did it, not the company's content.
 */
export const OWN_TABLES = {
  user: { columns: 'id, email, name, support, language, first_steps_closed, two_factor_enabled, mail_refused_at, created_at', where: 'id = $1' },
  account: { columns: 'provider_id, created_at, updated_at', where: MINE },
  two_factor: { columns: 'verified, failed_verification_count, locked_until', where: MINE },
  session: { columns: 'id, ip_address, user_agent, created_at, updated_at, expires_at', where: MINE },
  audit_entry: { columns: 'at, what, place', where: MINE },
  membership: {
    columns: `id, (SELECT name FROM company WHERE id = company_id) AS company, role, status, is_main_contact, invited_name, ends_on, created_at, since`,
    where: MINE,
  },
  membership_past: {
    columns: '(SELECT name FROM company WHERE id = company_id) AS company, role, status, ends_on, since, until',
    where: MINE,
  },
  licence: { columns: 'membership_id, service, since', where: OF_MY_MEMBERSHIPS },
  licence_past: { columns: 'membership_id, service, since, until', where: OF_MY_MEMBERSHIPS },
  invitation: { columns: 'membership_id, expires_at', where: OF_MY_MEMBERSHIPS },
  expense_reminder: { columns: 'subscription_id, sent_on', where: OF_MY_MEMBERSHIPS },
  saved_view: { columns: 'name, filter', where: OF_MY_MEMBERSHIPS },
  customer_star: { columns: 'customer_id, starred_at', where: OF_MY_MEMBERSHIPS },
  customer_care: { columns: 'customer_id', where: 'responsible_id IN (SELECT id FROM membership WHERE user_id = $1)' },
  notice: { columns: 'kind, about, at, read_at, mail', where: MINE },
  notice_setting: { columns: 'kind, mail, since', where: MINE },
  idempotency_key: { columns: 'key, created_at', where: MINE },
  event: { columns: 'at, type, actor_name, actor_party', where: 'actor_user_id = $1' },
  termination: { columns: 'receipt_number, effective_at', where: 'ended_by_user_id = $1' },
  planned_end: { columns: 'id, planned_at', where: 'planned_by_user_id = $1' },
  bulk_end: { columns: 'id, made_at, started_at, ended_at', where: 'made_by_user_id = $1 OR started_by_user_id = $1' },
  deletion_hold: { columns: 'termination_id, reason, last_day, set_at, lifted_at', where: 'set_by_user_id = $1 OR lifted_by_user_id = $1' },
  deletion: { columns: 'termination_id, decided_at', where: 'decided_by_user_id = $1' },
  agency_access_removal: { columns: 'termination_id, at', where: 'by_user_id = $1' },
  complete_export: { columns: 'id, status', where: 'requested_by_user_id = $1' },
  upgrade: { columns: 'receipt_number, at', where: 'by_user_id = $1' },
  support_case: { columns: 'number, subject, status, created_at, closed_at', where: 'opened_by_user_id = $1' },
  support_message: { columns: 'case_id, at, text', where: 'author_id = $1' },
} as const satisfies Readonly<Record<string, OwnTable>>

/** Tables that name a person and are left out, with the reason. */
export const NOT_OWN: Readonly<Record<string, string>> = {
  user_word: 'the same words as the name, for search',
}
