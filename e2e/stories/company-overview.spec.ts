import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { addCollaboration, type Work } from '@portal/database/world'
import { addDays, stockholmDay } from '@portal/domain'
import { expect, expectAccessible, test } from '../fixtures.ts'

const inDays = (days: number): string => addDays(stockholmDay(new Date()), days)
/** Plans an end, or ends at once, by the call that the form sends. */
const endBy = async (page: Page, { id }: Work, choice: object): Promise<void> => {
  const asked = { data: choice, headers: { 'idempotency-key': randomUUID() } }
  expect((await page.request.post(`/api/v1/collaborations/${id}/termination`, asked)).status()).toBe(201)
}

test('an agency’s Översikt counts what waits, and each figure opens the list that it counts', async ({ page, portal, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg', 'scanner', 'ekonomioversikt'])
  const fisk = await world.customer('Havets Fisk', ['scanner'], { mainContact: false })
  await addCollaboration(portal.database.pool, { agency: world.agency, customer: kanel.company, service: 'lon', status: 'pending' })
  await signIn(world.admin)
  await endBy(page, kanel.workIn('scanner'), { outcome: 'continue-standalone', confirmations: [], lastDay: inDays(20) })
  await endBy(page, kanel.workIn('ekonomioversikt'), { outcome: 'delete', confirmations: ['data-will-be-deleted'] })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt')
  await expectAccessible(page)
  const rows = page.getByRole('table').getByRole('row')
  for (const [figure, row] of [
    ['1 Kunder utan huvudkontakt', fisk.name],
    ['1 Obesvarade förfrågningar', kanel.name],
    ['1 Planerade avslut inom 30 dagar', 'Scanner'],
    ['1 Raderingar som kan stoppas', 'Ekonomiöversikt'],
  ] as const) {
    await page.getByRole('list', { name: 'Väntar' }).getByRole('link', { name: figure }).click()
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(1)).toContainText(row)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt')
  }
  await page.getByRole('link', { name: `Sista dagen i Scanner med ${kanel.name}` }).click()
  await page.getByRole('button', { name: `Stjärnmärk ${kanel.name}` }).click()
  await expect(page.getByRole('button', { name: `Ta bort stjärnan från ${kanel.name}` })).toBeVisible()
  await page.getByRole('link', { name: 'Översikt' }).first().click()
  await expect(page.getByRole('link', { name: kanel.name, exact: true })).toHaveCount(2)
  await page.getByRole('link', { name: 'Alla stjärnmärkta' }).click()
  await expect(page.getByText('1 kund, 2 samarbeten')).toBeVisible()
})

test('a customer’s first page begins with what is about to happen, and when', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg', 'lon'])
  await signIn(kanel.owner)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Lön')
  await endBy(page, kanel.workIn('utlagg'), { outcome: 'continue-standalone', confirmations: [], lastDay: inDays(20) })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('På gång')
  await expectAccessible(page)
  await page.getByRole('link', { name: '1 Planerade avslut inom 30 dagar' }).click()
  await expect(page.getByRole('table', { name: 'Planerade avslut' }).getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: /Ta bort filtret Till och med/ }).click()
  await expect(page).not.toHaveURL(/till=/)
  await page.getByRole('button', { name: 'Raderingar' }).click()
  await expect(page.getByText('Inget ska raderas')).toBeVisible()
})

test('an agency that nothing waits for is told so', async ({ page, world, signIn }) => {
  await world.customer('Café Kanel', ['utlagg'])
  await signIn(world.employee)
  await expect(page.getByText('Inget väntar')).toBeVisible()
  await expect(page.getByText('Inget avslut är planerat och inget ska raderas.')).toBeVisible()
})
