import { expenseReport } from '@portal/database/world'
import { expect, expectAccessible, openEnd, test } from '../fixtures.ts'
import { takeEverything } from '../take-everything.ts'

test('a customer takes everything along, checks it, and then deletes the service', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { title: 'Resa till Örebro', person: 'Karin Lindqvist', state: 'sent' })])
  await signIn(kanel.owner)
  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säga upp/ }).check()
  await takeEverything(page)
  await expectAccessible(page)

  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säga upp/ }).check()
  await expect(page.getByText('En fullständig export är gjord efter den senaste ändringen.')).toBeVisible()
  await page.getByLabel(/Skriv kundens namn/).fill(kanel.name)
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(page.getByRole('heading', { name: 'Kvitto på avslut' })).toBeVisible()

  await page.getByRole('link', { name: 'Mina tjänster', exact: true }).first().click()
  await page.getByRole('link', { name: 'Ta med allt' }).click()
  await expect(page.getByRole('link', { name: 'Ladda ner ZIP-filen' })).toBeVisible()
  await expect(page.getByRole('button', { name: /ny export/ })).toHaveCount(0)
})
