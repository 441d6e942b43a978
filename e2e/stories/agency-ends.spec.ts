import { expenseReport } from '@portal/database/world'
import { end, expect, expectAccess, expectUnchanged, openEnd, test } from '../fixtures.ts'

test('eEkonomi becomes a read-only version that both can read', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'scanner'])
  await signIn(world.admin)
  await openEnd(page, 'eEkonomi Smart', kanel.name)
  await page.getByRole('radio', { name: /Avsluta tjänsten helt/ }).check()
  await expectAccess(page, 'eEkonomi Smart', kanel.name, 'Kan arbeta', 'Kan läsa')
  await expectUnchanged(page, 'Scanner')
  await end(page)
  await expectAccess(page, 'eEkonomi Smart', world.agency.name, 'Kan arbeta', 'Kan läsa')
  await expect(page.getByText('Byrån kan läsa tills kundens administratör tar bort läsåtkomsten.')).toBeVisible()
})

test('eEkonomi goes on without the agency', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-pro'])
  await signIn(world.admin)
  await openEnd(page, 'eEkonomi Pro', kanel.name)
  await page.getByRole('radio', { name: /fristående/ }).check()
  await end(page)
  await expectAccess(page, 'eEkonomi Pro', world.agency.name, 'Kan arbeta', 'Ingen åtkomst')
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await expect(page.getByRole('cell', { name: 'eEkonomi Pro', exact: true })).toBeHidden()
})

test('Ekonomiöversikt has one way to end, and it deletes: said clearly, confirmed by the customer’s name', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['ekonomioversikt'])
  await signIn(world.admin)
  await openEnd(page, 'Ekonomiöversikt', kanel.name)
  await expect(page.locator('input[name^="outcome"]')).toHaveCount(0)
  await expect(page.getByText('Tjänsten har bara ett sätt att avslutas på.')).toBeVisible()
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(page.getByRole('alert')).toContainText('Skriv kundens namn')
  await page.getByRole('checkbox', { name: /raderas/ }).check()
  await page.getByRole('textbox', { name: /Skriv kundens namn/ }).fill(kanel.name.toUpperCase())
  await end(page)
  await expect(page.getByText(/Informationen raderas/).first()).toBeVisible()
})

test('Lön shows its three steps by the facts and wants each undone one acknowledged', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['lon'])
  await kanel.fill('lon', [{ kind: 'payroll-user', key: '1', content: { name: 'Karin' } }])
  await signIn(world.admin)
  await openEnd(page, 'Lön', kanel.name)
  await expect(page.getByRole('checkbox')).toHaveCount(2)
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await end(page)
  await expectAccess(page, 'Lön', kanel.name, 'Kan arbeta', 'Ingen åtkomst')
})

test('Utlägg: real counts and names, a deletion with its day, which can be called off', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', [report('1', 'Pär Öhman', 'draft'), report('2', 'Pär Öhman', 'submitted'), report('3', 'Åsa Nyström', 'sent')])
  await signIn(world.admin)
  await openEnd(page, 'Utlägg', kanel.name)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await expect(page.getByText('2 utläggsrapporter är inte skickade', { exact: true })).toBeVisible()
  await expect(page.getByText('Pär Öhman: 2, varav 1 inte inlämnad')).toBeVisible()
  await expect(page.getByText(/Räkenskapsinformation måste sparas till och med 31 december 2033/)).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('textbox', { name: /Skriv kundens namn/ }).fill(kanel.name)
  await end(page)
  await page.getByRole('button', { name: 'Stoppa raderingen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stoppa raderingen' }).click()
  await expect(page.getByText('Raderingen är stoppad').first()).toBeVisible()
})

test('Scanner becomes a read-only version for the customer alone', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(world.admin)
  await openEnd(page, 'Scanner', kanel.name)
  await page.getByRole('radio', { name: /läsversion/ }).check()
  await end(page)
  await expectAccess(page, 'Scanner', kanel.name, 'Kan arbeta', 'Kan läsa')
  await expectAccess(page, 'Scanner', world.agency.name, 'Kan arbeta', 'Ingen åtkomst')
})

const report = (key: string, person: string, state: string) => expenseReport(key, { person, state })
