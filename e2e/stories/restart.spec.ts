import { end, expect, expectAccess, expectAccessible, openEnd, test } from '../fixtures.ts'
import { createWorld } from '../world.ts'

test('another agency asks, the customer sees what it means and accepts, and works again; the earlier agency is out', async ({
  page,
  portal,
  world,
  signIn,
  browser,
  expectRefusals,
}) => {
  expectRefusals()
  const rival = await createWorld(portal.database)
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart'])
  const { subscriptionId } = kanel.workIn('eekonomi-smart')
  await signIn(kanel.owner)
  await openEnd(page, 'eEkonomi Smart', world.agency.name)
  await page.getByRole('radio', { name: /läsversion/ }).check()
  await end(page)
  await page.goto(`/tjanster/${subscriptionId}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Importera SIE-fil' })).toHaveCount(0)

  const context = await browser.newContext({ locale: 'sv-SE', baseURL: portal.url })
  const other = await context.newPage()
  await signIn(rival.admin, other)
  await other.getByRole('link', { name: 'Samarbeten' }).first().click()
  await other.getByRole('button', { name: 'Nytt samarbete' }).click()
  await other.getByRole('button', { name: 'Skicka förfrågan' }).click()
  await expect(other.getByText('Skriv kundnumret med 4–10 siffror.')).toBeVisible()
  await other.getByLabel('Kundens kundnummer').fill('0000')
  await other.getByRole('dialog').getByLabel('Tjänst').selectOption('eEkonomi Smart')
  await other.getByRole('button', { name: 'Skicka förfrågan' }).click()
  await expect(other.getByText('Ingen kund har kundnummer 0000')).toBeVisible()
  await expectAccessible(other)
  await other.getByLabel('Kundens kundnummer').fill(kanel.company.customerNumber)
  await other.getByRole('button', { name: 'Skicka förfrågan' }).click()
  await expect(other.getByRole('row').filter({ hasText: kanel.name })).toBeVisible()

  await page.goto('/')
  await expect(page.getByText(`${rival.agency.name} vill samarbeta i eEkonomi Smart`)).toBeVisible()
  await page.getByRole('link', { name: `Granska och svara ${rival.agency.name} om eEkonomi Smart` }).click()
  await expectAccess(page, 'eEkonomi Smart', kanel.name, 'Kan läsa', 'Kan arbeta')
  await expectAccess(page, 'eEkonomi Smart', rival.agency.name, 'Ingen åtkomst', 'Kan arbeta')
  await expectAccess(page, 'eEkonomi Smart', world.agency.name, 'Kan läsa', 'Ingen åtkomst')
  await page.getByRole('button', { name: 'Godkänn' }).click()
  await expect(page.getByText(`Samarbetet med ${rival.agency.name} har börjat.`)).toBeVisible()
  await page.getByRole('link', { name: 'Öppna tjänsten' }).click()
  await expect(page.getByRole('button', { name: 'Importera SIE-fil' })).toBeVisible()

  await other.goto(`/tjanster/${subscriptionId}`)
  await expect(other.getByRole('button', { name: 'Importera SIE-fil' })).toBeVisible()
  // A page that is still open would go to the log-in by itself.
  await other.goto('about:blank')
  await context.clearCookies()
  await signIn(world.admin, other)
  await other.goto(`/tjanster/${subscriptionId}`)
  await expect(other.getByText('Det du söker finns inte')).toBeVisible()
  await context.close()
})

test('a request is declined by the customer, or taken back by the agency', async ({ page, world, signIn, expectRefusals }) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await signIn(world.admin)
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await page.getByRole('button', { name: 'Nytt samarbete' }).click()
  await page.getByLabel('Kundens kundnummer').fill(kanel.company.customerNumber)
  await page.getByRole('dialog').getByLabel('Tjänst').selectOption('Scanner')
  await page.getByRole('button', { name: 'Skicka förfrågan' }).click()
  await page.getByRole('row').filter({ hasText: 'Scanner' }).getByRole('link', { name: kanel.name }).click()
  await expect(page.getByRole('heading', { name: 'Väntar på kundens svar' })).toBeVisible()
  await page.getByRole('button', { name: 'Återkalla förfrågan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Återkalla förfrågan' }).click()
  await expect(page.getByText('Förfrågan är återkallad.')).toBeVisible()
  await page.getByRole('button', { name: 'Skicka ny förfrågan' }).click()
  await page.getByRole('button', { name: 'Skicka förfrågan' }).click()
  await expect(page.getByRole('row').filter({ hasText: kanel.name })).toBeVisible()

  await page.goto('about:blank')
  await page.context().clearCookies()
  await signIn(kanel.owner)
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await expect(page.getByText('1 förfrågan väntar på ert svar')).toBeVisible()
  await page.getByRole('link', { name: 'Visa', exact: true }).click()
  await page.getByRole('row').filter({ hasText: 'Scanner' }).getByRole('link', { name: world.agency.name }).click()
  await page.getByRole('button', { name: 'Avböj', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Avböj' }).click()
  await expect(page.getByText('Förfrågan är avböjd.')).toBeVisible()
  await expect(page.getByText('Avböjt')).toBeVisible()
})
