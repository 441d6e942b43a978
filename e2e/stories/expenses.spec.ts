import { readFileSync } from 'node:fs'
import { expenseReport } from '@portal/database/world'
import { PNG } from '../choose-file.ts'
import { end, expect, expectAccessible, openEnd, test } from '../fixtures.ts'

test('expenses: a report with receipts is filled in, submitted and sent; a file that is not a receipt is refused', async ({
  page,
  world,
  signIn,
  expectRefusals,
}) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await signIn(kanel.owner)
  await page
    .getByRole('link', { name: /Utlägg/ })
    .first()
    .click()
  await expect(page.getByText('Inga rapporter')).toBeVisible()
  await page.getByRole('button', { name: 'Ny rapport' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Titel').fill('Resa till Älvsjö')
  await expect(dialog.getByLabel('Person')).toHaveValue('Karin Lindqvist')
  const first = dialog.getByRole('group', { name: 'Utlägg 1' })
  await first.getByLabel('Slag').selectOption({ label: 'Resa' })
  await first.getByLabel('Beskrivning').fill('Tåg')
  await first.getByLabel('Belopp').fill('1 19x')
  await dialog.getByRole('button', { name: 'Spara rapport' }).click()
  await expect(dialog.getByText(/Skriv som/)).toBeVisible()
  await first.getByLabel('Belopp').fill('1 190,50')
  await first.getByLabel('Varav moms').fill('67,39')
  await expect(dialog.getByText(/Summa 1\s190,50/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Spara rapport' }).click()

  await expect(page.getByRole('heading', { name: 'Resa till Älvsjö' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles([
    { name: 'biljett.png', mimeType: 'image/png', buffer: PNG },
    { name: 'sida.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') },
  ])
  await expect(page.getByText('sida.png togs inte emot')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Spara biljett.png' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Spara sida.png' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Stäng' }).first().click()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Spara biljett.png' }).click()
  expect((await download).suggestedFilename()).toBe('biljett.png')

  await page.getByRole('button', { name: 'Lämna in' }).click()
  await expect(page.getByText('Rapporten är inlämnad.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lägg till kvitton' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Ändra', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Skicka', exact: true }).click()
  await expect(page.getByText('Rapporten är skickad.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ta tillbaka' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Alla rapporter' }).click()
  await expect(page.getByRole('button', { name: /Öppna Resa till Älvsjö/ })).toBeFocused()
  await page.getByRole('button', { name: 'Skickade (1)' }).click()
  await expect(page.getByRole('button', { name: /Öppna Resa till Älvsjö/ })).toBeVisible()
  await expectAccessible(page)
})

test('expenses: who has drafts left is reminded from the end itself; to read, there is nothing to change', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', [report('1', 'Karin Lindqvist', 'draft'), report('2', 'Örjan Sandström', 'draft'), report('3', 'Åsa Nyström', 'sent')])
  await signIn(kanel.owner)
  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await page.getByRole('button', { name: 'Påminn med mejl' }).click()
  await expect(page.getByText(/Påminnelse skickad till Karin Lindqvist\./)).toBeVisible()
  await expect(page.getByText(/får inget mejl: Örjan Sandström/)).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('textbox', { name: /Skriv kundens namn/ }).fill(kanel.name)
  await end(page)
  await page.getByRole('button', { name: 'Stoppa raderingen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stoppa raderingen' }).click()
  await expect(page.getByText('Raderingen är stoppad').first()).toBeVisible()

  await page.goto(`/tjanster/${kanel.workIn('utlagg').subscriptionId}`)
  await expect(page.getByText(/Läsversion/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ny rapport' })).toHaveCount(0)
  await page.getByRole('button', { name: /Öppna Resa, Karin/ }).click()
  await expect(page.getByRole('heading', { name: 'Resa', exact: true })).toBeVisible()
  for (const name of ['Lämna in', 'Ändra', 'Ta bort', 'Lägg till kvitton'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeVisible()
  await expectAccessible(page)
})

const report = (key: string, person: string, state: string) => expenseReport(`2026-10-01/${key}`, { person, state })

const sample = (name: string) => readFileSync(new URL(`../../apps/api/src/content/files/testing/${name}`, import.meta.url))
test('expenses: a HEIC of a phone is shown upright and saved as JPEG; one of too many pixels is refused with what to do', async ({
  page,
  world,
  signIn,
  expectRefusals,
}) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', [report('1', 'Karin Lindqvist', 'draft')])
  await signIn(kanel.owner)
  await page.goto(`/tjanster/${kanel.workIn('utlagg').subscriptionId}`)
  await page.getByRole('button', { name: /^Öppna / }).click()
  await page.locator('input[type=file]').setInputFiles([
    { name: 'IMG_0041.HEIC', mimeType: 'image/heic', buffer: sample('phone.heic') },
    { name: 'IMG_0042.HEIC', mimeType: 'image/heic', buffer: sample('bomb.heic') },
  ])
  await expect(page.getByText('IMG_0042.HEIC togs inte emot')).toBeVisible()
  await expect(page.getByText(/108 miljoner bildpunkter, högst 50 miljoner/)).toBeVisible()
  await expect(page.getByText('Visas utan uppgifter om plats och kamera')).toBeVisible()
  await page.getByRole('button', { name: 'Visa IMG_0041.jpg' }).click()
  const picture = page.getByRole('dialog').getByRole('img')
  await expect.poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && [img.naturalWidth, img.naturalHeight])).toEqual([48, 64])
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).last().click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Spara IMG_0041.jpg' }).click()
  expect((await download).suggestedFilename()).toBe('IMG_0041.jpg')
})
