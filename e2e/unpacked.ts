import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, type Page } from '@playwright/test'
import { fromBufferPromise } from 'yauzl'

/** Makes a complete export of a service as the signed-in person, and unpacks it into a new folder as a person would. Returns the folder. */
export const unpackedExport = async (page: Page, subscriptionId: string): Promise<string> => {
  const path = `/api/v1/subscriptions/${subscriptionId}/exports`
  const { id } = await (await page.request.post(path)).json()
  const status = async () => (await (await page.request.get(path)).json()).items.find((each: { id: string }) => each.id === id)?.status
  await expect.poll(status, { timeout: 120_000 }).toBe('ready')
  const folder = await mkdtemp(join(tmpdir(), 'unpacked-'))
  const zip = await fromBufferPromise(await (await page.request.get(`${path}/${id}/file`)).body(), { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    const target = join(folder, entry.fileName)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return folder
}
