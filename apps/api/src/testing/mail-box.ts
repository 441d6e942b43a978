import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { until } from './until.ts'

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  readonly references: readonly string[]
  /** Every header by its name in small letters. */
  readonly headers: Readonly<Record<string, string>>
}

/** The mails sent to an address, oldest first. */
export const lettersTo = async (folder: string, address: string): Promise<readonly Letter[]> => {
  const names = await readdir(folder).catch(() => [])
  const whole = names.filter((name) => /^[^.].*\.eml$/.test(name)).toSorted()
  const letters = await Promise.all(whole.map(async (name) => readLetter(await readFile(join(folder, name)))))
  return letters.filter(({ to }) => to === address)
}

/** Waits for the `count`th mail to this address. */
export const letterTo = (folder: string, address: string, count = 1): Promise<Letter> =>
  until(async () => (await lettersTo(folder, address))[count - 1])

const readLetter = async (source: Uint8Array): Promise<Letter> => {
  const { to = [], subject = '', text = '', html = '', messageId = '', references = '', headers } = await PostalMime.parse(source)
  return {
    to: to[0]?.address ?? '',
    subject,
    text,
    html,
    messageId,
    references: references.split(/\s+/).filter((each) => each !== ''),
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
  }
}
