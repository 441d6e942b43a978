import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { domainToASCII } from 'node:url'
import { createTransport } from 'nodemailer'
import { v7 } from 'uuid'

export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Identifies the mail, without the domain. It is the same each time the mail is sent again. */
  readonly id: string
  /** The ids of the mails before it in the same conversation, oldest first. */
  readonly references: readonly string[]
}
export type Mailer = (mail: Mail) => Promise<void>

type Options = { readonly smtpUrl: string | undefined; readonly from: string; readonly folder: string }

/**
 * Sends mail by SMTP. Without SMTP each mail becomes a file `<data folder>/mail/<time-ordered id>.eml`, written whole or not at all. The portal's user
 * alone can read it, because mails have links that log people in.
 */
export const createMailer = ({ smtpUrl, from, folder }: Options): Mailer => {
  const message = messageFrom(from)
  if (smtpUrl) {
    const transport = createTransport(smtpUrl)
    return async (mail) => void (await transport.sendMail(message(mail)))
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return async (mail) => {
    const { message: bytes } = await transport.sendMail(message(mail))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = `${v7()}.eml`
    await writeFile(join(folder, `.${name}`), bytes, { mode: 0o600 })
    await rename(join(folder, `.${name}`), join(folder, name))
  }
}

/** Whether the server refused the mail's address in a way that no later attempt changes (RFC 5321, 4.2.1: 5yz in answer to RCPT TO). */
export const isRefusedForGood = (error: unknown): boolean =>
  error instanceof Error &&
  'command' in error &&
  error.command === 'RCPT TO' &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500

/** Asks mail systems not to send automatic replies (RFC 3834; Exchange follows the other header). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

const messageFrom = (from: string) => {
  const domain = mailDomain(from) ?? 'localhost'
  const messageId = (id: string) => `<${id}@${domain}>`
  return ({ id, references, ...mail }: Mail) => ({
    from,
    ...mail,
    messageId: messageId(id),
    ...(references.length > 0 && { references: references.map(messageId) }),
    headers: AUTOMATIC,
  })
}

/** The domain of `Name <name@domain>` or `name@domain`, in the form in which a header may contain it; `undefined`: there is none. */
export const mailDomain = (from: string): string | undefined => domainToASCII(/[^@\s<]@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? '') || undefined
