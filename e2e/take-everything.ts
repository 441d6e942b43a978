import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'

const COMMAND = fileURLToPath(new URL('../apps/api/src/cli/portal.ts', import.meta.url))

/** Follows the link "Ta med allt", makes an export and saves it. Returns what the operator's command says about it once it has verified it. */
export const takeEverything = async (page: Page): Promise<string> => {
  await page.getByRole('link', { name: 'Ta med allt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ta med allt' })).toBeVisible()
  await page.getByRole('button', { name: 'Skapa export' }).click()
  await expect(page.getByText(/Exporten från .* är klar/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ner ZIP-filen' }).click()
  const folder = await mkdtemp(join(tmpdir(), 'export-story-'))
  try {
    const zip = join(folder, 'allt.zip')
    await (await download).saveAs(zip)
    const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, 'verify-export', zip])
    expect(stdout).toContain('all as they were made')
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}
