import { overdueInvoice, sellerRecord } from '@portal/database/world'
import { expect, expectAccessible, test } from '../fixtures.ts'

test('Fakturering: an invoice is credited by row, then by amount, with the sums shown before, until nothing is left', async ({
  page,
  world,
  signIn,
}) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering'])
  await kanel.fill('eekonomi-fakturering', [sellerRecord('Café Kanel', '556677-1001'), overdueInvoice(17, '2026-01-08')])
  await signIn(kanel.owner)
  await page.goto(`/tjanster/${kanel.workIn('eekonomi-fakturering').subscriptionId}?rum=fakturor`)
  await page.getByRole('button', { name: /Öppna Faktura 17/ }).click()
  await page.getByRole('button', { name: 'Kreditera', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Kreditera faktura 17' })
  await expect(dialog.getByText(/Kvar att kreditera: 1\s478,40\skr/)).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'Allt som är kvar' })).toBeChecked()
  await expect(dialog.getByText(/−1\s478,40\skr/)).toBeVisible()
  await expectAccessible(page)

  await dialog.getByRole('radio', { name: 'Allt som är kvar' }).press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: 'Rader' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Kreditera' }).click()
  await expect(dialog.getByText('Skriv antal på minst en rad.')).toBeVisible()
  await expect(dialog.getByText('8 kg kvar')).toBeVisible()
  await dialog.getByLabel(/^Antal av Räkor/).fill('9')
  await expect(dialog.getByText(/Ändra antalet på rad 1 \(kvar: 8\)/)).toBeVisible()
  await dialog.getByLabel(/^Antal av Räkor/).fill('3')
  await expect(dialog.getByText(/−554,40\skr/)).toBeVisible()
  await expect(dialog.getByText(/^924,00\skr/)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kreditfakturan är skickad.')).toBeVisible()
  await expect(page.getByText(/Kreditfaktura 18, .*: −554,40\skr/)).toBeVisible()
  await expect(page.getByText('Kvar att betala')).toBeVisible()

  await page.setViewportSize({ width: 375, height: 720 })
  await page.getByRole('button', { name: 'Kreditera', exact: true }).click()
  await dialog.getByRole('radio', { name: 'Ett belopp' }).check()
  await dialog.getByLabel('Belopp med moms').fill('1000')
  await expect(dialog.getByText(/Av fakturan är 924,00\skr kvar/)).toBeVisible()
  await dialog.getByLabel('Belopp med moms').fill('924')
  await expect(dialog.getByText(/^0,00\skr/)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await dialog.getByRole('button', { name: 'Kreditera' }).click()
  await expect(page.getByText('Krediterad', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Kreditera', exact: true })).toHaveCount(0)
})
