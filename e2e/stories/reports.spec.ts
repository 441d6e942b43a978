import { readFile } from 'node:fs/promises'
import { readSample } from '@portal/database/world'
import { end, expect, expectAccessible, openEnd, test } from '../fixtures.ts'

test('reports: sums as in the books, from a figure to its account to its voucher, as PDF; the same in the read-only version', async ({
  page,
  world,
  signIn,
}) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart'])
  const path = `/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}`
  await signIn(kanel.owner)
  const bytes = Buffer.from(await readSample('magenta-testforetaget.se'))
  expect((await page.request.post(`/api/v1/subscriptions/${kanel.workIn('eekonomi-smart').subscriptionId}/sie`, { data: bytes })).status()).toBe(200)

  await page.goto(path)
  await page.getByRole('link', { name: 'Rapporter' }).click()
  const row = (name: RegExp) => page.getByRole('row', { name })
  const lastIn = (name: RegExp) => row(name).getByRole('cell').last()
  // The file's own sums: #UB of 1xxx, #UB of 2xxx and #RES are 459 211,00, −476 367,25 and 17 156,25.
  await expect(lastIn(/^Summa tillgångar/)).toHaveText('459 211,00')
  await expect(lastIn(/^Beräknat resultat/)).toHaveText('17 156,25')
  await expect(lastIn(/^Summa eget kapital och skulder/)).toHaveText('−459 211,00')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Resultatrapport' }).click()
  await expect(lastIn(/^Beräknat resultat/)).toHaveText('−17 156,25')

  await page.getByRole('button', { name: 'Huvudbok' }).click()
  await page.getByRole('link', { name: /^1510 / }).click()
  await expect(page.getByRole('heading', { name: /^1510 / })).toBeVisible()
  await page
    .getByRole('button', { name: /Öppna verifikation/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByRole('row', { name: /^1510/ })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click()

  await page.getByRole('button', { name: 'Verifikationslista' }).click()
  await expect(page.getByRole('region', { name: 'Verifikationslista' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ner PDF' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Verifikationslista-.*\.pdf$/)
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-')

  await openEnd(page, 'eEkonomi Smart', world.agency.name)
  await page.getByRole('radio', { name: /läsversion/ }).check()
  await end(page)
  await page.goto(`${path}/rapporter`)
  await expect(row(/^Summa tillgångar/)).toBeVisible()
})
