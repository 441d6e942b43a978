import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { until } from './until.ts'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

/** What has been mailed to an address, oldest first. */
export const lettersTo = async (folder: string, address: string): Promise<readonly Letter[]> => {
  const names = await readdir(folder).catch(() => [])
  const whole = names.filter((name) => /^[^.].*\.eml$/.test(name)).toSorted()
  const letters = await Promise.all(whole.map(async (name) => readLetter(await readFile(join(folder, name), 'utf8'))))
  return letters.filter(({ to }) => to === address)
}

/** Waits until the `count`th letter to this address is there. */
export const letterTo = (folder: string, address: string, count = 1): Promise<Letter> =>
  until(async () => (await lettersTo(folder, address))[count - 1])

const readLetter = (source: string): Letter => {
  const [head = '', ...rest] = source.split('\n\n')
  const header = (name: string): string => new RegExp(`^${name}: (.*(?:\\n[ \\t].*)*)`, 'im').exec(head)?.[1] ?? ''
  const body = rest.join('\n\n')
  return {
    to: header('To'),
    subject: words(header('Subject')),
    text: /base64/i.test(header('Content-Transfer-Encoding')) ? base64(body) : quoted(body),
  }
}

const base64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8')
const bytes = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
const quoted = (text: string): string => bytes(text.replaceAll('=\n', ''))
/** RFC 2047: `=?UTF-8?Q?…?=`, `=?UTF-8?B?…?=`. */
const words = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, word: string) => base64(word))
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) => bytes(word.replaceAll('_', ' ')))
