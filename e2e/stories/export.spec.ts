import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expenseReport } from '@portal/database/world'
import { expect, expectAccessible, openEnd, test } from '../fixtures.ts'

const COMMAND = fileURLToPath(new URL('../../apps/api/src/cli/portal.ts', import.meta.url))

test('a customer takes everything along, checks it, and then deletes the service', async ({ page, world, signIn }) => {
  const folder = await mkdtemp(join(tmpdir(), 'export-story-'))
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { title: 'Resa till Örebro', person: 'Karin Lindqvist', state: 'sent' })])
  await signIn(kanel.owner)
  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säga upp/ }).check()
  await page.getByRole('link', { name: 'Ta med allt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ta med allt' })).toBeVisible()
  await page.getByRole('button', { name: 'Gör en export' }).click()
  await expect(page.getByText(/Exporten från .* är klar/)).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ner ZIP-filen' }).click()
  const zip = join(folder, 'allt.zip')
  await (await download).saveAs(zip)
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, 'verify-export', zip])
  expect(stdout).toContain('all as they were made')

  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säga upp/ }).check()
  await expect(page.getByText('En fullständig export är gjord efter den senaste ändringen.')).toBeVisible()
  await page.getByLabel(/Skriv kundens namn/).fill(kanel.name)
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(page.getByRole('heading', { name: 'Kvitto på avslut' })).toBeVisible()

  await page.getByRole('link', { name: 'Mina tjänster', exact: true }).first().click()
  await page.getByRole('link', { name: 'Ta med allt' }).click()
  await expect(page.getByRole('link', { name: 'Ladda ner ZIP-filen' })).toBeVisible()
  await expect(page.getByRole('button', { name: /ny export/ })).toHaveCount(0)
  await rm(folder, { recursive: true })
})
