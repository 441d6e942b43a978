import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import PostalMime from 'postal-mime'

/** Waits for a mail to the address and returns the link in the newest one. */
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
  const whole = names.filter((name) => /^[^.].*\.eml$/.test(name)).toSorted()
  const mails = await Promise.all(whole.map(async (name) => PostalMime.parse(await readFile(join(folder, name)))))
  return mails.filter(({ to }) => to?.[0]?.address === address).flatMap(({ text }) => /https?:\/\/\S+/.exec(text ?? '')?.[0] ?? [])
}
