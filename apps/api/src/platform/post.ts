import { createHash } from 'node:crypto'
import { DEFAULT_LANGUAGE, LANGUAGES } from '@portal/domain'
import { type MailText, type Texts, texts } from '@portal/texts'
import * as z from 'zod'
import type { Mailer } from './mail.ts'

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

/** Makes a job's handler of a function that writes a mail: it goes to each addressee in their own language. `undefined`: no mail is sent. */
export const posted =
  <D>(mail: Mailer, write: (data: D) => Promise<Post | undefined>) =>
  async (data: D): Promise<void> => {
    const post = await write(data)
    if (!post) return
    const { to, about, after, letter } = post
    for (const { email, language } of to) {
      const id = (thing: Thing) => mailId(thing, email)
      await mail({ to: email, ...letter(texts(language ?? DEFAULT_LANGUAGE).mail), id: id(about), references: after.map(id) })
    }
  }

/** The mail's id, the same for the same thing and addressee. When a mail is sent again after a failure, mail systems recognise the copy by it. */
const mailId = ([what, ...ids]: Thing, email: string): string => {
  const mark = createHash('sha256')
    .update(JSON.stringify([what, ids, email.toLowerCase()]))
    .digest('hex')
  return `${what}.${mark.slice(0, 32)}`
}
