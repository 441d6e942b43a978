import type { Page } from '@playwright/test'
import { type ChosenFile, chooseFile } from '../choose-file.ts'
import { expect, expectAccessible, test } from '../fixtures.ts'

const fileOf = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from([...lines, ''].join('\r\n'), 'latin1'),
})
const voucher = (series: string, number: string, day: string, amount: string) => [
  `#VER ${series} ${number} ${day} "Försäljning"`,
  '{',
  `#TRANS 1930 {} ${amount}`,
  `#TRANS 3001 {} -${amount}`,
  '}',
]
const HEAD = ['#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4']
const ACCOUNTS = ['#KONTO 1930 "Företagskonto"', '#KONTO 3001 "Försäljning"']
const YEAR = fileOf('ar.se', ...HEAD, '#RAR 0 20260101 20261231', ...ACCOUNTS, '#IB 0 1930 500.00', ...voucher('A', '1', '20260115', '100.00'))
const PAYROLL = fileOf('lon.si', ...HEAD, ...voucher('L', '""', '20260225', '30.00'), ...voucher('A', '1', '20260226', '7.00'))
const CHANGED = fileOf(
  'andrad.se',
  ...HEAD,
  '#KSUMMA',
  '#RAR 0 20260101 20261231',
  ...ACCOUNTS,
  ...voucher('A', '9', '20260301', '1.00'),
  '#KSUMMA 1',
)

const choose = (page: Page, file: ChosenFile) => chooseFile(page, 'SIE-fil', file)
const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

test('a SIE file is seen before it is imported, replaces a year only after saying what it removes, and can be undone', async ({
  page,
  world,
  signIn,
  expectRefusals,
}) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart'])
  await signIn(kanel.owner)
  await page.goto(`/tjanster/${kanel.workIn('eekonomi-smart').subscriptionId}`)
  const dialog = page.getByRole('dialog')
  const open = () => page.getByRole('button', { name: 'Importera SIE-fil' }).click()

  // Imports a year into empty books. The file is in another encoding than it says, so the person chooses another one.
  await open()
  await choose(page, YEAR)
  await expect(dialog.getByText('Filen är ett räkenskapsår')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: /Windows-1252/ })).toBeChecked()
  await dialog.getByRole('radio', { name: /CP437/ }).check()
  await expect(dialog.getByRole('radio', { name: /CP437/ })).toBeChecked()
  await dialog.getByRole('radio', { name: /Windows-1252/ }).check()
  await expect(dialog.getByText('1 verifikation läggs till')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Importera')
  await expect(dialog.getByText('Filen är importerad')).toBeVisible()
  await press(page, 'Stäng')
  await expect(page.getByRole('button', { name: 'Öppna verifikation A 1' })).toBeVisible()

  // Imports vouchers: one has no number and gets the next, one has a number that is taken.
  await open()
  await choose(page, PAYROLL)
  await expect(dialog.getByText('Filen innehåller verifikationer att lägga till')).toBeVisible()
  await expect(dialog.getByText('1 verifikation läggs till, 1 utelämnas')).toBeVisible()
  await dialog.getByRole('radio', { name: 'Ge nästa nummer i serien' }).check()
  await expect(dialog.getByText('2 verifikationer läggs till')).toBeVisible()
  await press(page, 'Importera')
  await expect(dialog.getByText('Filen är importerad')).toBeVisible()
  await press(page, 'Stäng')
  await expect(page.getByRole('button', { name: 'Öppna verifikation A 2' })).toBeVisible()

  // The same file again imports nothing without an explicit yes.
  await open()
  await choose(page, PAYROLL)
  await expect(dialog.getByText(/Det finns inget att importera/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Importera', exact: true })).toHaveCount(0)
  await dialog.getByRole('checkbox', { name: /Samma fil är importerad tidigare/ }).check()
  await expect(dialog.getByRole('button', { name: 'Importera', exact: true })).toBeVisible()

  expectRefusals()
  // A changed file for a year that exists: the checksum, the existing year and what would be removed are told one after the other.
  await choose(page, CHANGED)
  await press(page, 'Använd filen ändå')
  await press(page, 'Visa vad som ersätts')
  await expect(dialog.getByText('3 verifikationer tas bort')).toBeVisible()
  await expect(dialog.getByText(/3 verifikationer och 1 ingående balans/)).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Ersätt året')
  await expect(dialog.getByText(/3 verifikationer togs bort/)).toBeVisible()
  await press(page, 'Ångra importen')
  await expect(dialog.getByText('Importen är ångrad')).toBeVisible()
  await press(page, 'Stäng')
  await expect(page.getByRole('button', { name: 'Öppna verifikation A 2' })).toBeVisible()

  // The latest import can also be undone from the list of imports.
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await expect(page.getByText(/^Ångrad/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Ångra importen/ }).click()
  await press(page, 'Ångra importen')
  await expect(page.getByText(/^Ångrad/)).toHaveCount(2)
})
