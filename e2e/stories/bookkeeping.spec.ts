import { readSample } from '@portal/database/world'
import { chooseFile } from '../choose-file.ts'
import { end, expect, expectAccessible, openEnd, test } from '../fixtures.ts'

const fileNamed = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

test('books: a SIE file in, a voucher added and corrected, the file out; read-only after the end', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart'])
  await signIn(kanel.owner)
  await page
    .getByRole('link', { name: /eEkonomi Smart/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Importera SIE-fil' }).click()
  await chooseFile(page, 'SIE-fil', fileNamed('bok.se', await readSample('magenta-testforetaget.se')))
  await expect(page.getByText('Filen är ett räkenskapsår')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Importera' }).click()
  await expect(page.getByText('Filen är importerad')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click()
  await expect(page.getByRole('button', { name: /Öppna verifikation/ }).first()).toBeVisible()

  await page.getByRole('button', { name: 'Ny verifikation' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Datum')).toHaveValue(/^2011-/)
  await expect(dialog.getByLabel('Serie')).not.toHaveValue('')
  await dialog.getByLabel('Datum').fill('2011-06-15')
  await dialog.getByLabel('Text', { exact: true }).first().fill('Resa, 100 €')
  const [first, second] = [dialog.getByRole('group', { name: 'Rad 1' }), dialog.getByRole('group', { name: 'Rad 2' })]
  await first.getByLabel('Konto').fill('1930')
  await expect(first.getByText('Bank', { exact: true })).toBeVisible()
  await first.getByLabel('Debet').fill('1 234,50')
  await second.getByLabel('Konto').fill('3010')
  await second.getByLabel('Kredit').fill('1 000')
  await dialog.getByRole('button', { name: 'Spara verifikation' }).click()
  await expect(dialog.getByText(/Skillnad mellan debet och kredit: 234,50/)).toBeVisible()
  await second.getByLabel('Kredit').fill('1 234,50')
  await dialog.getByRole('button', { name: 'Spara verifikation' }).click()
  await expect(page.getByText(/Verifikation .* är sparad/)).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exportera SIE-fil' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.se$/)
  await expect(page.getByText('€ är skrivet EUR')).toBeVisible()
  await expectAccessible(page)

  await openEnd(page, 'eEkonomi Smart', world.agency.name)
  await page.getByRole('radio', { name: /läsversion/ }).check()
  await end(page)
  await page.goto(`/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}`)
  await expect(page.getByText(/Läsversion sedan/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ny verifikation' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Importera SIE-fil' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Exportera SIE-fil' })).toBeVisible()
})
