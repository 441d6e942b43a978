import type { Answer, Problem, session } from '@portal/contract'
import { forget } from './memory.ts'
import { problemByStatus, reach, Refused } from './refused.ts'
import { firstTexts } from './texts.ts'

/**
 * The log-in's own calls. They stand outside the contract and are kept apart from `call`,
 * so that the first visit need not load every shape of the API.
 */
const send = (path: string, body: object): Promise<Response> =>
  reach(`/api/auth/${path}`, {
    method: 'POST',
    headers: { accept: 'application/json', 'accept-language': firstTexts().language, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const post = async (path: string, body: object = {}, refused = refusalOf): Promise<unknown> => {
  const response = await send(path, body)
  if (!response.ok) throw refused(response)
  return response.json()
}

/** What the log-in page must know of the portal. The answer is taken as it comes: its shape is not loaded before the log-in. */
export const askPortal = async (signal: AbortSignal): Promise<Answer<typeof session.portal>> => {
  const response = await reach('/api/v1/portal', { method: 'GET', headers: { accept: 'application/json' }, signal })
  if (!response.ok) throw refusalOf(response)
  return (await response.json()) as Answer<typeof session.portal>
}

const refusalOf = (response: Response): Refused => {
  if (response.status === 429) return new Refused({ code: 'too-many-requests', retryAfter: Number(response.headers.get('retry-after')) || 60 })
  if (response.status === 401) return new Refused({ code: 'invalid-credentials' })
  if (response.status === 400 || response.status === 404) return new Refused({ code: 'invitation-invalid' })
  return new Refused(problemByStatus(response.status))
}

/** Whether the log-in is done, or a code is asked for. Problems: `invalid-credentials`, `too-many-requests`, `unavailable`. */
export const signIn = async (email: string, password: string): Promise<'done' | 'code-asked'> => {
  const answer = await post('sign-in/email', { email, password })
  return typeof answer === 'object' && answer !== null && 'twoFactorRedirect' in answer ? 'code-asked' : 'done'
}

const refusalOfCode = (response: Response): Refused => {
  if (response.status === 401) return new Refused({ code: 'unauthenticated' })
  return response.status === 400 || response.status === 422 ? new Refused({ code: 'identity-not-proven' }) : refusalOf(response)
}

/**
 * The second step of a log-in: a code from the person's app, or a recovery code. Problems: `identity-not-proven`; `unauthenticated` when the log-in begins
 * again; `too-many-requests`, `unavailable`.
 */
export const giveCode = async (typed: string): Promise<void> => {
  const code = typed.replaceAll(/\s/g, '')
  await post(`two-factor/${/^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code'}`, { code }, refusalOfCode)
}

/** Answers the same whether the address is known or not. */
export const requestPasswordReset = async (email: string): Promise<void> =>
  void (await post('request-password-reset', { email, redirectTo: '/logga-in/nytt-losenord' }))

/** Problems: `password-unfit`, and `invitation-invalid` when the link has been used or is too old. */
export const resetPassword = async (token: string, newPassword: string): Promise<void> => {
  const response = await send('reset-password', { token, newPassword })
  if (response.status === 422) throw new Refused((await response.json()) as Problem)
  if (!response.ok) throw refusalOf(response)
}

/** Ends the session here or on every device. The page is reloaded, so that nothing of the visitor stays in memory. */
export const signOut = async (where: 'here' | 'everywhere'): Promise<void> => {
  if (where === 'everywhere') await post('revoke-sessions')
  await post('sign-out')
  forget('latest')
  forget('customers')
  location.assign('/logga-in?utloggad=ja')
}
