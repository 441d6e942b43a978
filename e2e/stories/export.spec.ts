import { expenseReport } from '@portal/database/world'
import { expect, expectAccessible, openEnd, test } from '../fixtures.ts'
import { takeEverything } from '../take-everything.ts'

test('a customer takes everything along, checks it, and then deletes the service', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { title: 'Resa till Örebro', person: 'Karin Lindqvist', state: 'sent' })])
  await signIn(kanel.owner)
  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await takeEverything(page)
  await expectAccessible(page)

  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await expect(page.getByText('En fullständig export är gjord efter den senaste ändringen')).toBeVisible()
  await page.getByLabel(/Skriv kundens namn/).fill(kanel.name)
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(page.getByRole('heading', { name: 'Kvitto på avslut' })).toBeVisible()

  await page.getByRole('link', { name: 'Mina tjänster', exact: true }).first().click()
  await page.getByRole('link', { name: 'Ta med allt' }).click()
  await expect(page.getByRole('link', { name: 'Ladda ner ZIP-filen' })).toBeVisible()
  await expect(page.getByRole('button', { name: /ny export/ })).toHaveCount(0)
})

test('all services of a customer are taken along in one ZIP, by the agency from the customer’s page', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg', 'scanner'])
  await signIn(world.admin)
  await page.goto(`/kunder/${kanel.company.id}`)
  await page.getByRole('link', { name: 'Ta med allt' }).click()
  await expect(page.getByText('Ingen export är skapad.')).toHaveCount(2)
  await page.getByRole('button', { name: 'Skapa de 2 exporter som saknas' }).click()
  await expect(page.getByText(/^Klar /)).toHaveCount(2)
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: /som saknas/ })).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ner alla i en ZIP-fil' }).click()
  expect((await download).suggestedFilename()).toMatch(/^export-.*\.zip$/)
})
