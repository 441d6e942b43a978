import { createHash } from 'node:crypto'
import { DEFAULT_LANGUAGE, LANGUAGES } from '@portal/domain'
import { type MailText, type Texts, texts } from '@portal/texts'
import * as z from 'zod'
import type { Log } from './log.ts'
import { isRefusedForGood, type Mailer } from './mail.ts'

/** Where a mail goes, and the language stored with the person; `null`: none yet. */
export const addressee = z.object({ email: z.string(), language: z.enum(LANGUAGES).nullable() })
export type Addressee = z.output<typeof addressee>

/** The thing that a mail tells of: what happened, and the ids of what it happened to. */
export type Thing = readonly [what: string, ...ids: readonly (string | number)[]]

export type Post = {
  readonly to: readonly Addressee[]
  readonly about: Thing
  /** What the same people may have been told before in this matter, oldest first. */
  readonly after: readonly Thing[]
  readonly letter: (mail: Texts['mail']) => MailText
}

/**
 * Which mails are done, by their ids: taken by the mail server, or refused by it for good. What was last answered to an address is kept with the
 * person who has it.
 */
export type DoneMails = {
  readonly among: (ids: readonly string[]) => Promise<ReadonlySet<string>>
  readonly add: (id: string, result: 'taken' | 'refused', email: string) => Promise<void>
}

/**
 * Makes a job's handler of a function that writes a mail: it goes to each addressee in their own language. `undefined`: no mail is sent. An addressee
 * whose mail fails keeps nobody else from theirs. The handler throws at the end, and when it runs again only what is not done is sent: a mail that was
 * taken is not sent twice, unless the process dies between the server's answer and its record; the copy has the same id then.
 */
export const posting =
  (mail: Mailer, done: DoneMails, log: Pick<Log, 'warn'>) =>
  <D>(write: (data: D) => Promise<Post | undefined>) =>
  async (data: D): Promise<void> => {
    const post = await write(data)
    if (!post) return
    const { to, about, after, letter } = post
    const ids = await done.among(to.map(({ email }) => mailId(about, email)))
    const failures: unknown[] = []
    for (const { email, language } of to) {
      const id = mailId(about, email)
      if (ids.has(id)) continue
      try {
        const references = after.map((thing) => mailId(thing, email))
        await mail({ to: email, ...letter(texts(language ?? DEFAULT_LANGUAGE).mail), id, references })
        await done.add(id, 'taken', email)
      } catch (error) {
        if (isRefusedForGood(error)) {
          log.warn({ mail: id }, 'the mail server refuses this address for good')
          await done.add(id, 'refused', email)
        } else failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }

/** The mail's id, the same for the same thing and addressee. When a mail is sent again after a failure, mail systems recognise the copy by it. */
const mailId = ([what, ...ids]: Thing, email: string): string => {
  const mark = createHash('sha256')
    .update(JSON.stringify([what, ids, email.toLowerCase()]))
    .digest('hex')
  return `${what}.${mark.slice(0, 32)}`
}
