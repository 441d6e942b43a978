import { sellerRecord } from '@portal/database/world'
import { expect, expectAccessible, test } from '../fixtures.ts'

const at = '2026-01-02T08:00:00Z'
const buyer = (name: string, city: string, place: number) => ({
  kind: 'customer' as const,
  key: String(place).padStart(4, '0'),
  content: { name, organisationNumber: '', email: '', street: 'Hamnen 2', postalCode: '456 32', city, terms: 10 },
  at,
})
const article = (name: string, place: number) => ({
  kind: 'article' as const,
  key: String(place).padStart(4, '0'),
  content: { number: String(place).padStart(4, '0'), name, unit: 'kg', price: 16_500, vat: 12 },
  at,
})
/** More than one list page. The wanted one comes last. */
const CARDS = [
  ...Array.from({ length: 250 }, (_, place) => buyer(`Båtklubben Måsen i hamn ${place}`, 'Annorstädes', place)),
  buyer('Båtklubben Måsen', 'Kungshamn', 250),
  ...Array.from({ length: 250 }, (_, place) => article(`Räkor, låda ${place}`, place)),
  article('Räkor', 250),
]

test('an invoice: the last of many buyers and articles is suggested and chosen, with address, terms, unit, price and VAT', async ({
  page,
  world,
  signIn,
}) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering'])
  await kanel.fill('eekonomi-fakturering', CARDS)
  await signIn(kanel.owner)
  await page.goto(`/tjanster/${kanel.workIn('eekonomi-fakturering').subscriptionId}`)
  await page.getByRole('button', { name: 'Ny faktura' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Fakturadatum').fill('2026-11-01')
  await dialog.getByLabel('Köpare').pressSequentially('båtklubben mås')
  await page.getByRole('option', { name: 'Båtklubben Måsen', exact: true }).click()
  await expect(dialog.getByLabel('Ort', { exact: true })).toHaveValue('Kungshamn')
  await expect(dialog.getByLabel('Förfallodag')).toHaveValue('2026-11-11')
  await dialog.getByLabel('Beskrivning').pressSequentially('räkor')
  await page.getByRole('option', { name: 'Räkor', exact: true }).click()
  await expect(dialog.getByLabel('À-pris')).toHaveValue('165,00')
  await expect(dialog.getByLabel('Enhet')).toHaveValue('kg')
  await expect(dialog.getByLabel('Moms')).toHaveValue('12')
})

test('an invoice: typed faster than the server answers, it is filled in all the same and keeps what was typed', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering'])
  await kanel.fill('eekonomi-fakturering', CARDS)
  await signIn(kanel.owner)
  const held: (() => void)[] = []
  const answers = new Promise<void>((resolve) => held.push(resolve))
  await page.route('**/suggestions*', async (route) => {
    await answers
    await route.continue()
  })
  await page.goto(`/tjanster/${kanel.workIn('eekonomi-fakturering').subscriptionId}`)
  await page.getByRole('button', { name: 'Ny faktura' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Köpare').fill('Båtklubben Måsen')
  await dialog.getByLabel('Gata').fill('Bryggan 7')
  await dialog.getByLabel('Beskrivning').fill('Räkor')
  await dialog.getByLabel('À-pris').fill('99')
  await expect(dialog.getByLabel('Ort', { exact: true })).toHaveValue('')
  for (const answer of held) answer()
  await expect(dialog.getByLabel('Ort', { exact: true })).toHaveValue('Kungshamn')
  await expect(dialog.getByLabel('Gata')).toHaveValue('Bryggan 7')
  await expect(dialog.getByLabel('Enhet')).toHaveValue('kg')
  await expect(dialog.getByLabel('Moms')).toHaveValue('12')
  await expect(dialog.getByLabel('À-pris')).toHaveValue('99')
  await dialog.getByRole('button', { name: 'Spara utkast' }).click()
  await expect(page.getByText(/Båtklubben Måsen, Bryggan 7, 456 32 Kungshamn/)).toBeVisible()
})

test('an invoice: food has the VAT of the day of delivery, with the reason; another rate is taken after a warning', async ({
  page,
  world,
  signIn,
}) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering'])
  const fish = article('Torsk', 1)
  await kanel.fill('eekonomi-fakturering', [{ ...fish, content: { ...fish.content, vatReason: null, vatClass: 'food', priceDecimals: 2 } }])
  await signIn(kanel.owner)
  await page.goto(`/tjanster/${kanel.workIn('eekonomi-fakturering').subscriptionId}`)
  await page.getByRole('button', { name: 'Ny faktura' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Köpare').fill('Krogen')
  await dialog.getByLabel('Fakturadatum').fill('2026-04-02')
  await dialog.getByLabel('Beskrivning').pressSequentially('torsk')
  await page.getByRole('option', { name: 'Torsk', exact: true }).click()
  const vat = dialog.getByLabel('Moms')
  await expect(vat).toHaveValue('food')
  await expect(dialog.getByText('Livsmedel har 6 % moms den 2026-04-02: satsen gäller 2026-04-01 – 2027-12-31.')).toBeVisible()
  await expect(dialog.getByText(/moms 9,90/)).toBeVisible()

  await dialog.getByLabel('Leveransdatum').fill('2026-03-31')
  await expect(dialog.getByText(/Livsmedel har 12 % moms den 2026-03-31/)).toBeVisible()
  await expect(dialog.getByText(/moms 19,80/)).toBeVisible()

  await dialog.getByLabel('Leveransdatum').fill('')
  await vat.selectOption('12')
  await expect(dialog.getByText('Rad 1 har 12 % moms. Livsmedel har 6 % den 2026-04-02.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Spara utkast' }).click()
  await expect(page.getByText('Rad 1 har 12 % moms. Livsmedel har 6 % den 2026-04-02.')).toBeVisible()
})

test('an invoice: 0 % has its reason, the sum is whole kronor and the reference an OCR number, as the seller has chosen', async ({
  page,
  world,
  signIn,
  expectRefusals,
}) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering'])
  await kanel.fill('eekonomi-fakturering', [sellerRecord('Café Kanel', '556677-1001')])
  await signIn(kanel.owner)
  await page.goto(`/tjanster/${kanel.workIn('eekonomi-fakturering').subscriptionId}`)
  await page.getByRole('button', { name: 'Fakturauppgifter' }).click()
  await page.getByRole('button', { name: 'Ändra uppgifterna' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('OCR-nummer på fakturorna').selectOption('length-and-check-digit')
  await dialog.getByLabel('Avrunda till hela kronor (öresavrundning)').check()
  await dialog.getByRole('button', { name: 'Spara uppgifterna' }).click()
  await expect(page.getByText('Ja, med längdsiffra och kontrollsiffra')).toBeVisible()

  await page.getByRole('button', { name: 'Fakturor' }).click()
  await page.getByRole('button', { name: 'Ny faktura' }).click()
  await dialog.getByLabel('Köpare').fill('Bygg AB')
  await dialog.getByLabel('Gata').fill('Storgatan 1')
  await dialog.getByLabel('Postnummer').fill('702 10')
  await dialog.getByLabel('Ort', { exact: true }).fill('Örebro')
  await dialog.getByLabel('Beskrivning').fill('Takläggning')
  await dialog.getByLabel('À-pris').fill('999,40')
  await dialog.getByLabel('Moms').selectOption('reverse-charge')
  await dialog.getByRole('button', { name: 'Spara utkast' }).click()
  await page.getByRole('button', { name: 'Skicka', exact: true }).click()
  await expect(page.getByText('Köparens momsregistreringsnummer saknas')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ändra', exact: true }).click()
  await dialog.getByLabel('VAT-nummer').fill('SE556036079301')
  await dialog.getByRole('button', { name: 'Spara utkast' }).click()
  await page.getByRole('button', { name: 'Skicka', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Faktura 1' })).toBeVisible()
  await expect(page.getByText(/Moms 0\s% på 999,40\skr \(Omvänd betalningsskyldighet\)/)).toBeVisible()
  await expect(page.getByText('Öresavrundning')).toBeVisible()
  await expect(page.getByText(/^999,00\skr$/).first()).toBeVisible()
  await expect(page.getByText('133', { exact: true })).toBeVisible()
})
