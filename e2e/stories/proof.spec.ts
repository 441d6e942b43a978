import { readModules } from '@portal/pdf/testing/qr'
import { end, expect, expectAccessible, openEnd, test } from '../fixtures.ts'

test('anybody sees whether a receipt is genuine: by the link on it, and by what is typed', async ({ page, browser, world, signIn, baseURL }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(kanel.owner)
  await openEnd(page, 'Scanner', world.agency.name)
  await page.getByRole('radio').first().check()
  await end(page)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ladda ner bevis (JSON)' }).click()])
  expect(file.suggestedFilename()).toMatch(/^Kvitto-bevis-\d{4}-.{4}-.{4}\.json$/)
  const address = await page.getByRole('link', { name: 'Är kvittot äkta?' }).getAttribute('href')
  const code = page.getByRole('img', { name: 'QR-kod till sidan som svarar på om kvittot är äkta' })
  const [, , size] = (await code.getAttribute('viewBox'))?.split(' ').map(Number) ?? []
  const modules = (await code.locator('path').getAttribute('d'))?.matchAll(/M(\d+) (\d+)/g) ?? []
  const said = readModules(new Set(Array.from(modules, ([, column, row]) => `${column} ${row}`)), size ?? 0)
  expect(said).toBe(new URL(address ?? '', baseURL).href)
  const stranger = await browser.newContext({ locale: 'sv-SE', ...(baseURL && { baseURL }), viewport: { width: 360, height: 740 } })
  const other = await stranger.newPage()
  await other.goto(address ?? '')
  await expect(other.getByRole('main').getByRole('status')).toContainText('Portalen har utfärdat')
  expect(await other.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await expectAccessible(other)
  await other.getByLabel('Kvittonummer').fill('2026-0000-0000')
  await other.getByRole('button', { name: 'Kontrollera' }).click()
  await expect(other.getByRole('main').getByRole('status')).toContainText('Inte äkta')
  await other.getByLabel('Kontrollsumma').fill('abc')
  await other.getByRole('button', { name: 'Kontrollera' }).click()
  await expect(other.getByText('Kontrollsumman har 64 tecken')).toBeVisible()
  await expect(other.getByLabel('Kontrollsumma')).toBeFocused()
  await stranger.close()
})

test('a receipt leads on: to what is left of the service, its export, a new request and the list', async ({
  page,
  browser,
  baseURL,
  world,
  signIn,
}) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering'])
  await signIn(kanel.owner)
  await openEnd(page, 'eEkonomi Fakturering', world.agency.name)
  await page.getByRole('radio', { name: /avaktivera/i }).check()
  await end(page)
  const now = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Det här kan du göra' }) })
  await expect(page.getByText('men kan läsa den igen om ni börjar ett annat samarbete')).toBeVisible()
  await expect(now).toContainText('Vill ni börja igen skickar byrån en ny förfrågan')
  await expect(now.getByRole('link', { name: 'Skapa export' })).toBeVisible()
  const receipt = new URL(page.url())
  await now.getByRole('link', { name: 'Öppna tjänsten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('eEkonomi Fakturering')
  const elsewhere = await browser.newContext({ locale: 'sv-SE', ...(baseURL && { baseURL }) })
  const theirs = await elsewhere.newPage()
  await signIn(world.admin, theirs)
  receipt.searchParams.set('foretag', world.agency.id)
  await theirs.goto(receipt.href)
  await expect(theirs.getByRole('link', { name: 'Öppna tjänsten' })).toHaveCount(0)
  await theirs.getByRole('link', { name: 'Skicka ny förfrågan' }).click()
  const form = theirs.getByRole('dialog')
  await expect(form.getByLabel('Tjänst')).toHaveValue('eekonomi-fakturering')
  await form.getByRole('button', { name: 'Skicka' }).click()
  await expect(theirs).toHaveURL(/status=pending/)
  await expect(theirs.getByText(kanel.name).first()).toBeVisible()
  await elsewhere.close()
})
