import { expenseReport } from '@portal/database/world'
import { end, expect, expectAccessible, logIn, openEnd, test } from '../fixtures.ts'
import { startPortal } from '../portal.ts'
import { takeEverything } from '../take-everything.ts'
import { createWorld } from '../world.ts'

const reports = ['Resa', 'Parkering'].map((title, at) => expenseReport(`2026-10-01/${at}`, { title, person: 'Karin Lindqvist', state: 'sent' }))

test('a deletion: its day is shown everywhere, and it can be called off', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await kanel.fill('utlagg', reports)
  await signIn(kanel.owner)
  await openEnd(page, 'Utlägg', world.agency.name)
  await page.getByRole('radio', { name: /Säg upp/ }).check()
  await expect(page.getByText('Räkenskapsåret 2026-01-01 – 2026-12-31: 2 poster, sparas till och med 31 december 2033')).toBeVisible()
  await page.getByRole('checkbox', { name: /all information i tjänsten raderas/ }).check()
  await page.getByLabel(/Skriv kundens namn/).fill(kanel.name)
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(page.getByRole('heading', { name: 'Kvitto på avslut' })).toBeVisible()
  await expect(page.getByText(/Informationen raderas \d+ \p{L}+ \d{4}/u)).toBeVisible()
  await page.getByRole('link', { name: 'Mina tjänster', exact: true }).first().click()
  await expect(page.getByText(/Raderas \d+ \p{L}+ \d{4}/u)).toBeVisible()
  await page.getByRole('button', { name: 'Stoppa raderingen av Utlägg' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stoppa raderingen' }).click()
  await expect(page.getByText('Läsversion')).toBeVisible()
})

test('a customer’s whole way: everything taken along and verified, the end, the deletion on its day, its certificate', async ({ browser }) => {
  const portal = await startPortal({ DELETION_GRACE_DAYS: '0' })
  const context = await browser.newContext({ locale: 'sv-SE', baseURL: portal.url })
  try {
    const world = await createWorld(portal.database)
    const kanel = await world.customer('Café Kanel', ['utlagg'])
    await kanel.fill('utlagg', reports)
    const page = await context.newPage()
    await logIn(page, kanel.owner)
    await openEnd(page, 'Utlägg', world.agency.name)
    await page.getByRole('radio', { name: /Säg upp/ }).check()
    const verified = await takeEverything(page)
    await openEnd(page, 'Utlägg', world.agency.name)
    await page.getByRole('radio', { name: /Säg upp/ }).check()
    await expect(page.getByText('En fullständig export är gjord efter den senaste ändringen')).toBeVisible()
    await page.getByLabel(/Skriv kundens namn/).fill(kanel.name)
    await end(page)
    const showCertificate = page.getByRole('link', { name: 'Visa raderingsintyget' })
    await expect(async () => {
      await page.reload()
      await expect(showCertificate).toBeVisible({ timeout: 1_500 })
    }).toPass({ timeout: 140_000 })
    await showCertificate.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Raderingsintyg' })).toBeVisible()
    await expect(page.getByRole('row', { name: /Utläggsrapporter 2/ })).toBeVisible()
    // The certificate's hash equals the export's: what was exported is what was deleted.
    await expect(page.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2)
    await expect(page.getByText(/manifest SHA-256 ([0-9a-f]{64})/.exec(verified)?.[1] ?? 'no hash')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Det som kan ligga kvar tills det skrivs över' })).toBeVisible()
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Ladda ner PDF' }).click()
    expect((await download).suggestedFilename()).toMatch(/^Raderingsintyg-.*\.pdf$/)
    await page.getByRole('link', { name: 'Mina tjänster', exact: true }).first().click()
    await expect(page.getByText('Raderad')).toBeVisible()
  } finally {
    await context.close()
    await portal.stop()
  }
})
