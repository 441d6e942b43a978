import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

const VOUCHERS = 120
const BOOKS = [
  '#FLAGGA 0',
  '#SIETYP 4',
  '#RAR 0 20260101 20261231',
  '#KONTO 1930 "Bank"',
  '#KONTO 3010 "Försäljning"',
  ...Array.from({ length: VOUCHERS }, (_, place) => `#VER A ${place + 1} 20260115 "Såld vara"\n{\n#TRANS 1930 {} 1.00\n#TRANS 3010 {} -1.00\n}`),
].join('\n')

/** How many rows with this text the page has when it is printed. `null`: it has not been printed. */
const printed = async (page: Page, text: string): Promise<() => Promise<unknown>> => {
  await page.evaluate((row) => {
    const count = () => [...document.querySelectorAll('[role=row], tr')].filter((each) => each.textContent.includes(row)).length
    window.print = () => void Reflect.set(window, 'onPaper', count())
  }, text)
  return () => page.evaluate(() => Reflect.get(window, 'onPaper') ?? null)
}

test('the whole list is printed, not only the pages loaded so far', async ({ page, world, signIn, expectRefusals }) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart'])
  const { subscriptionId } = kanel.workIn('eekonomi-smart')
  await signIn(kanel.owner)
  expect((await page.request.post(`/api/v1/subscriptions/${subscriptionId}/sie`, { data: Buffer.from(BOOKS) })).status()).toBe(200)
  for (const list of ['', '/rapporter?rapport=voucher-list', '/rapporter?rapport=general-ledger&konto=1930']) {
    await page.goto(`/tjanster/${subscriptionId}${list}`)
    await expect(page.getByRole('button', { name: 'Visa fler' })).toBeVisible()
    const onPaper = await printed(page, 'Såld vara')
    await page.getByRole('button', { name: 'Skriv ut' }).click()
    await expect.poll(onPaper).toBe(VOUCHERS)
  }

  // When the rest of the list cannot be loaded, nothing is printed.
  await page.goto(`/tjanster/${subscriptionId}`)
  await expect(page.getByRole('button', { name: 'Visa fler' })).toBeVisible()
  const onPaper = await printed(page, 'Såld vara')
  await page.route('**/records?**cursor=**', (route) => route.fulfill({ status: 500 }))
  await page.getByRole('button', { name: 'Skriv ut' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeEnabled()
  expect(await onPaper()).toBeNull()
})
