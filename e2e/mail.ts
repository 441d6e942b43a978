import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/** The link in the newest mail to an address, once it has been sent. */
export const linkMailedTo = async (folder: string, address: string): Promise<string> => {
  const found = { link: '' }
  await expect
    .poll(async () => {
      found.link = (await linksTo(folder, address)).at(-1) ?? ''
      return found.link
    })
    .not.toBe('')
  return found.link
}

const linksTo = async (folder: string, address: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => [])
  const mails = await Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .toSorted()
      .map((name) => readFile(join(folder, name), 'utf8')),
  )
  return mails.filter((mail) => mail.includes(`To: ${address}`)).flatMap((mail) => /https?:\/\/\S+/.exec(unfolded(mail))?.[0] ?? [])
}

/** Quoted-printable breaks long lines with `=`, and writes `=` itself as `=3D`. */
const unfolded = (mail: string): string => mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')
