import { expenseReport } from '@portal/database/world'
import { expect, expectAccessible, test } from '../fixtures.ts'
import { PASSWORD } from '../world.ts'

test.use({ locale: 'en-GB' })

test('a collaboration is ended in English, and the other language is a choice away', async ({ page, world }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { title: 'Resa', person: 'Karin Lindqvist', state: 'sent' })])
  await page.goto('/logga-in')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log in to Mina tjänster')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.getByLabel('E-mail address').fill(kanel.owner)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page).not.toHaveURL(/logga-in/)
  await page.goto(`/samarbeten/${kanel.workIn('utlagg').id}/avsluta`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('End collaboration')
  await page.getByRole('radio', { name: /Cancel the service/ }).check()
  await expect(page.getByText('Fiscal year 2026-01-01 – 2026-12-31: 1 item, kept up to and including 31 December 2033')).toBeVisible()
  await page.getByRole('checkbox', { name: /deleted/ }).check()
  await page.getByLabel(/Type the customer’s name/).fill(kanel.name)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'End the collaboration' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Receipt of termination')
  await expect(page.getByText(/The information is deleted on \d+ \w+ \d{4}/).first()).toBeVisible()
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('menuitemradio', { name: 'Svenska' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kvitto på avslut')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv')
})

test('several services are ended in English', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'ekonomioversikt', 'scanner'])
  await signIn(world.admin)
  await page.goto(`/kunder/${kanel.company.id}/avsluta?foretag=${world.agency.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('End several services')
  await expect(page.getByText('2 of 3 services will end')).toBeVisible()
  await expect(page.getByText('The agency still sees key figures from the bookkeeping in Ekonomiöversikt.')).toBeVisible()
  await page.getByRole('button', { name: 'End 2 services' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Receipts of termination')
  await expect(page.getByRole('link', { name: 'End the next service (1 left)' })).toBeVisible()
  await expectAccessible(page)
})
