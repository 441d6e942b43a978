import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expenseReport, overdueInvoice, sellerRecord } from '@portal/database/world'
import type { Locator, Page } from '@playwright/test'
import { PNG } from '../choose-file.ts'
import { expect, expectAccessible, test } from '../fixtures.ts'
import { unpackedExport } from '../unpacked.ts'

const VOUCHERS = 450
/** What must never run, end a script or turn a line round. */
const HOSTILE = `</script><img src=x onerror="document.title='run'"> \u202egnp.exe`
const books = () => [
  {
    kind: 'fiscal-year' as const,
    key: '2026-01-01',
    content: { from: '2026-01-01', to: '2026-12-31', opening: [], declared: null, sie: { objectOpening: [], periodBudgets: [], file: null } },
  },
  { kind: 'account' as const, key: '0000001930', content: { number: '1930', name: 'Företagskonto' } },
  ...Array.from({ length: VOUCHERS }, (_each, at) => {
    const rows = [1930, 3010].map((account, place) => ({ account: String(account), amount: (at + 1) * (place === 0 ? 100 : -100) }))
    const content = { series: 'A', number: at + 1, date: '2026-03-01', text: at === 0 ? HOSTILE : at === 430 ? 'Hyra lokal' : 'Försäljning', rows }
    return { kind: 'voucher' as const, key: `2026-01-01/A/${String(at + 1).padStart(12, '0')}`, accountingDate: '2026-03-01', content }
  }),
  sellerRecord('Café Kanel HB', '969696-1234'),
  overdueInvoice(17, '2026-10-05'),
]
const addressOf = (folder: string, name: string): string => pathToFileURL(`${folder}/${name}`).href
/** Expects that a link leads to a file that is there. */
const expectFile = async (link: Locator, name: RegExp): Promise<void> => {
  const path = fileURLToPath(await link.evaluate((each: HTMLAnchorElement) => each.href))
  expect(path).toMatch(name)
  expect(existsSync(path)).toBe(true)
}
/** How many sheets of A4 the page takes when it is printed. */
const sheetsOf = async (page: Page): Promise<number> => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

test('an unpacked export is read in a browser without a network: searched, sorted, turned over, and each invoice leads to its papers', async ({
  page,
  world,
  signIn,
  browser,
}) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart'])
  await kanel.fill('eekonomi-smart', books())
  await signIn(kanel.owner)
  const folder = await unpackedExport(page, kanel.workIn('eekonomi-smart').subscriptionId)
  try {
    await page.context().setOffline(true)
    await page.goto(addressOf(folder, 'index.html'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Café Kanel')
    await expectAccessible(page)
    await expectFile(page.getByRole('link', { name: 'SIE-fil, 2026' }), /sie\/2026\.se$/)
    await expectFile(page.getByRole('link', { name: 'Huvudbok, 2026' }), /pdf\/Huvudbok-2026\.pdf$/)

    await page.getByRole('link', { name: 'Verifikationer', exact: true }).click()
    await expect(page.getByRole('status')).toHaveText('1–50 av 450')
    await expect(page.getByRole('row', { name: /A 1 2026-03-01 <\/script>/ })).toBeVisible()
    await expect(page).toHaveTitle('Verifikationer')
    await expectAccessible(page)
    expect(await sheetsOf(page)).toBe(2)
    await page.getByRole('button', { name: 'Nästa' }).click()
    await expect(page.getByRole('status')).toHaveText('51–100 av 450')
    await page.getByRole('button', { name: 'Belopp' }).press('Enter')
    await page.getByRole('button', { name: 'Belopp' }).press('Enter')
    await expect(page.getByRole('columnheader', { name: 'Belopp' })).toHaveAttribute('aria-sort', 'descending')
    await expect(page.getByRole('rowheader').first()).toHaveText('A 450')

    await page.getByRole('searchbox').fill('hyra 1930 431,00')
    await expect(page.getByRole('status')).toHaveText('1–1 av 1')
    await page.getByRole('link', { name: 'A 431' }).click()
    const voucher = page.locator('section:target')
    await expect(voucher.getByRole('row', { name: '1930 Företagskonto 431,00' })).toBeVisible()
    await expect(voucher.getByRole('row', { name: 'Summa 431,00 431,00' })).toBeVisible()
    await expectAccessible(page)
    await page.goBack()
    await expect(page.getByRole('searchbox')).toHaveValue('hyra 1930 431,00')
    await page.getByRole('searchbox').fill('finns inte')
    await expect(page.getByRole('status')).toHaveText('Inga träffar. Ändra sökningen.')

    await page.goto(addressOf(folder, 'sidor/Fakturor-1.html'))
    await expectFile(page.getByRole('link', { name: 'Öppna PDF' }), /pdf\/Faktura-17\.pdf$/)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: 'Faktura 17' })).toBeVisible()
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.getByRole('banner')).toHaveText(/eEkonomi Smart\s*$/, { useInnerText: true })
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 390, height: 800 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE' })
    const read = await plain.newPage()
    await read.goto(addressOf(folder, 'sidor/Verifikationer.html'))
    await expect(read.getByRole('searchbox')).toBeHidden()
    await read.getByRole('link', { name: /Sida 3 av 3: A 401 – A 450/ }).click()
    await expect(read.getByRole('heading', { name: 'A 431', exact: true })).toBeVisible()
    await plain.close()
  } finally {
    await page.context().setOffline(false)
    await rm(folder, { recursive: true })
  }
})

test('an unpacked export leads from an expense report to its receipt', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  const { subscriptionId } = kanel.workIn('utlagg')
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { title: 'Resa till Örebro', person: 'Karin Lindqvist', state: 'draft' })])
  await signIn(kanel.owner)
  const records = `/api/v1/subscriptions/${subscriptionId}/records`
  const { items } = await (await page.request.get(`${records}?kind=expense-report`)).json()
  const sent = await page.request.post(`${records}/${items[0].id}/files?name=${encodeURIComponent('kvitto på tåg.png')}`, { data: PNG })
  expect(sent.status()).toBe(201)
  const folder = await unpackedExport(page, subscriptionId)
  try {
    await page.goto(addressOf(folder, 'sidor/Utläggsrapporter.html'))
    await page.getByRole('link', { name: 'Resa till Örebro' }).click()
    const receipt = page.getByRole('link', { name: 'kvitto på tåg.png' })
    await expectFile(receipt, /bilagor\/.*\/kvitto på tåg\.png$/)
    await receipt.click()
    await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 1)
  } finally {
    await rm(folder, { recursive: true })
  }
})
