import { PNG } from '../choose-file.ts'
import { end, expect, expectAccessible, openEnd, test } from '../fixtures.ts'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

test('scanner: documents come in as files, are named and found; to read, they are saved and nothing else', async ({
  page,
  world,
  signIn,
  expectRefusals,
}) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(kanel.owner)
  await page
    .getByRole('link', { name: /Scanner/ })
    .first()
    .click()
  await expect(page.getByText('Inga dokument')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles([
    { name: 'Hyresavtal.pdf', mimeType: 'application/pdf', buffer: PDF },
    { name: 'tomt.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    { name: 'kvitto.png', mimeType: 'image/png', buffer: PNG },
  ])
  await expect(page.getByText('tomt.pdf togs inte emot')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Öppna kvitto' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Öppna Hyresavtal' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ändra' }).click()
  await page.getByRole('dialog').getByLabel('Titel').fill('Avtal om lokalen')
  await page.getByRole('dialog').getByLabel('Anteckning').fill('Nio månaders uppsägning')
  await page.getByRole('button', { name: 'Spara dokument' }).click()
  await expect(page.getByText('Avtal om lokalen är sparat.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click()
  await page.getByRole('button', { name: 'Öppna kvitto' }).click()
  await page.getByRole('dialog', { name: 'kvitto' }).getByRole('button', { name: 'Ta bort' }).click()
  await page.getByRole('dialog', { name: 'Ta bort kvitto?' }).getByRole('button', { name: 'Ta bort' }).click()
  await expect(page.getByText('kvitto är borttaget.')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Sök dokument' }).fill('nio månader')
  await expect(page.getByRole('button', { name: 'Öppna Avtal om lokalen' })).toBeVisible()

  // Leaving right after typing works: the delayed search does not lead back to the list.
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await page.getByRole('searchbox', { name: 'Sök dokument' }).fill('nio')
  await openEnd(page, 'Scanner', world.agency.name)
  await page.getByRole('radio', { name: /läsversion/ }).check()
  await end(page)
  await page.goto(`/tjanster/${kanel.workIn('scanner').subscriptionId}`)
  await expect(page.getByText(/Läsversion sedan/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lägg till dokument' })).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Spara Hyresavtal.pdf' }).click()
  expect((await download).suggestedFilename()).toBe('Hyresavtal.pdf')
  await page.getByRole('button', { name: 'Öppna Avtal om lokalen' }).click()
  await expect(page.getByRole('dialog').getByText('Nio månaders uppsägning')).toBeVisible()
  for (const name of ['Ändra', 'Ta bort']) await expect(page.getByRole('dialog').getByRole('button', { name })).toHaveCount(0)
  await expectAccessible(page)
})
