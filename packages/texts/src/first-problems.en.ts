import { formatOf } from './format.ts'
import { passwordFaultEn } from './password-faults.en.ts'
import type { FirstProblemTexts } from './problems.ts'

const { number, plural } = formatOf('en')

/** Seconds to wait, in minutes when they are many. */
const patience = (seconds: number): string =>
  seconds < 120 ? plural(seconds, { one: 'second', other: 'seconds' }) : plural(Math.ceil(seconds / 60), { one: 'minute', other: 'minutes' })

/** The problems that somebody may meet before logging in. */
export const firstProblemsEn: FirstProblemTexts = {
  unauthenticated: () => ({ title: 'You are not logged in', detail: 'Log in to continue.' }),
  'invalid-credentials': () => ({
    title: 'The log-in failed',
    detail: 'The e-mail address or the password is wrong. Try again, or choose a new password.',
  }),
  'identity-not-proven': () => ({
    title: 'That is not right',
    detail: 'The password or the code is wrong. A code works once and only for a short while, so check that the clock of your phone is right.',
  }),
  forbidden: () => ({ title: 'You may not do this', detail: 'It takes another permission. Ask an administrator of the company for help.' }),
  'origin-refused': () => ({ title: 'The request came from an unknown address', detail: 'Open the portal at its own address and try again.' }),
  'not-found': () => ({
    title: 'What you are looking for does not exist',
    detail: 'It may have been removed, or you have no access to it. Go back and try again.',
  }),
  'invitation-invalid': () => ({
    title: 'The link is no longer valid',
    detail: 'It may have been used, or replaced by a newer one. Ask for a new invitation.',
  }),
  'password-unfit': ({ fault }) => ({ title: 'Choose another password', detail: passwordFaultEn[fault] }),
  'payload-too-large': ({ limit }) => ({ title: 'The content is too large', detail: `It may be at most ${number(Math.floor(limit / 1024))} kB.` }),
  'too-many-requests': ({ retryAfter }) => ({
    title: 'Too many attempts',
    detail: `Wait ${patience(retryAfter)} and try again.`,
  }),
  'storage-full': () => ({
    title: 'There is no room for more right now',
    detail: 'Nothing was saved. The fault is ours and we have been told – try again later.',
  }),
  unexpected: () => ({
    title: 'Something went wrong on our side',
    detail: 'Try again. If that does not help, contact support and give the request’s id.',
  }),
  unavailable: () => ({
    title: 'The service cannot be reached right now',
    detail: 'This is temporary. Wait a moment and try again – nothing has been lost.',
  }),
}
