import { tabTo } from '../by-keyboard.ts'
import { expect, expectAccessible, test } from '../fixtures.ts'

const ofToday = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
const year = ofToday().slice(0, 4)
const FILE = [
  '#FLAGGA 0',
  '#SIETYP 4',
  `#RAR 0 ${year}0101 ${year}1231`,
  '#KONTO 1930 "Företagskonto"',
  '#KONTO 5010 "Lokalhyra"',
  '#KONTO 5060 "Städning och renhållning"',
  `#VER A 1 ${year}0101 "Hyra januari"`,
  '{',
  '#TRANS 5010 {} 12000.00',
  '#TRANS 1930 {} -12000.00',
  '}',
].join('\r\n')

test('a posted voucher is not edited: it is corrected, by keyboard, and all three stay and name each other', async ({
  page,
  portal,
  world,
  signIn,
}) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart'])
  const { subscriptionId } = kanel.workIn('eekonomi-smart')
  await signIn(kanel.owner)
  await page.request.post(`/api/v1/subscriptions/${subscriptionId}/sie`, { data: Buffer.from(FILE, 'latin1'), headers: { origin: portal.url } })
  const older = `UPDATE workspace_record SET created_at = created_at - interval '25 hours' WHERE kind = 'voucher' AND subscription_id = $1`
  await portal.database.pool.query(older, [subscriptionId])
  await page.goto(`/tjanster/${subscriptionId}`)

  await page.getByRole('button', { name: 'Öppna verifikation A 1' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('rowheader', { name: '5010 Lokalhyra' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Ändra' })).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Ta bort' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Rätta' }).press('Enter')

  await expect(dialog.getByRole('heading', { name: 'Rätta verifikation A 1' })).toBeVisible()
  await expect(dialog.getByLabel('Vändningens datum')).toHaveValue(ofToday())
  await expect(dialog.getByLabel('Text', { exact: true }).first()).toHaveValue('Hyra januari')
  const first = dialog.getByRole('group', { name: 'Rad 1' })
  await expect(first.getByLabel('Debet')).toHaveValue('12000,00')
  await first.getByLabel('Debet').fill('12 500')
  await expect(dialog.getByText('Skillnad mellan debet och kredit: 500,00 kr')).toBeVisible()
  await expect(dialog.getByRole('row', { name: /5010/ })).toContainText('500,00')
  await dialog.getByRole('group', { name: 'Rad 2' }).getByLabel('Kredit').fill('12 500')
  await expect(dialog.getByText('Debet och kredit är lika.')).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, /^Rätta verifikationen$/)
  await page.keyboard.press('Enter')

  await expect(page.getByText('Verifikation A 1 är rättad av A 2 och A 3')).toBeVisible()
  await expect(dialog.getByText('Rättad av')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Rätta' })).toHaveCount(0)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Öppna verifikation A 2' }).click()
  await expect(dialog.getByRole('heading', { name: 'Verifikation A 2' })).toBeVisible()
  await expect(dialog.getByText('Rättar A 1: Hyra januari')).toBeVisible()
  await expect(dialog.getByText('Vändning')).toBeVisible()
  await dialog.getByRole('button', { name: 'Öppna verifikation A 1' }).click()
  await dialog.getByRole('button', { name: 'Öppna verifikation A 3' }).click()
  await expect(dialog.getByRole('row', { name: /5010 Lokalhyra/ })).toContainText('12 500,00')
  await expect(dialog.getByRole('button', { name: 'Rätta' })).toBeVisible()
})
