import type { NoticeView } from '@portal/contract'
import type { NonEmpty } from '@portal/domain'
import type { MailText } from './mail-text.ts'

/** Notices of one company, oldest first. */
export type NoticesOf = { readonly company: { readonly name: string; readonly customerNumber: string }; readonly notices: NonEmpty<NoticeView> }

export type NoticeMail = {
  readonly companies: NonEmpty<NoticesOf>
  /** How many there are in all; the mail names only the first of very many. */
  readonly count: number
  /** Where all notices are read. */
  readonly url: string
  /** Where a person chooses what is mailed. */
  readonly settingsUrl: string
}

export type NoticeMailTexts = {
  /** What happened just now, and is mailed in no letter of its own. */
  readonly noticed: (facts: NoticeMail) => MailText
  /** What happened since the last daily mail and is not read. */
  readonly dailyNotices: (facts: NoticeMail) => MailText
}

/** The notices that a mail names. */
export const namedIn = ({ companies }: NoticeMail): number => companies.reduce((sum, { notices }) => sum + notices.length, 0)
