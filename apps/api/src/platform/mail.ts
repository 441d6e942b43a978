import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { v7 } from 'uuid'

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }
export type Mailer = (mail: Mail) => Promise<void>

/** Mail by SMTP; without SMTP each one is a file `<data folder>/mail/<time-ordered id>.eml`, written whole or not at all. */
export const createMailer = ({
  smtpUrl,
  from,
  folder,
}: {
  readonly smtpUrl: string | undefined
  readonly from: string
  readonly folder: string
}): Mailer => {
  if (smtpUrl) {
    const transport = createTransport(smtpUrl)
    return async (mail) => void (await transport.sendMail({ from, ...mail }))
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return async (mail) => {
    const { message } = await transport.sendMail({ from, ...mail })
    await mkdir(folder, { recursive: true })
    const name = `${v7()}.eml`
    await writeFile(join(folder, `.${name}`), message)
    await rename(join(folder, `.${name}`), join(folder, name))
  }
}
