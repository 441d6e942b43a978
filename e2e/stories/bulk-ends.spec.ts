import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, test } from '../fixtures.ts'

test('many customers end at once: picked, reviewed, mended in place, carried out over a reload, and told as a table (G15)', async ({
  page,
  world,
  signIn,
}) => {
  const fill = async (): Promise<void> => {
    await page.getByLabel('Scanner').selectOption('continue-standalone')
    await page.getByLabel('Utlägg', { exact: true }).selectOption('delete')
    await page.getByLabel('Lön', { exact: true }).selectOption('close')
  }
  await world.customer('Café Kanel', ['utlagg', 'scanner'])
  const fisk = await world.customer('Havets Fisk', ['scanner'], { mainContact: false })
  const lon = await world.customer('Lönebolaget', ['lon'])
  const others = await world.customer('Andra Bolaget', ['eekonomi-smart'])
  await signIn(world.admin)
  await page.getByRole('link', { name: 'Samarbeten' }).first().click()
  await page.getByRole('checkbox', { name: `Välj ${fisk.name}` }).check()
  await expect(page.getByText('1 kund vald')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Välj alla på sidan' }).check()
  await expect(page.getByText('4 kunder valda')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: `Välj ${lon.name}` }).uncheck()
  await page.getByRole('button', { name: 'Välj alla 4 som matchar' }).click()
  await page.getByRole('link', { name: 'Avsluta för flera…' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Avsluta för flera kunder' })).toBeVisible()
  await page.getByRole('button', { name: 'Granska' }).click()
  await expect(page.getByText('Välj vad som ska hända i minst en tjänst.')).toBeVisible()
  await fill()
  await expect(page.getByText('Raderar data för gott')).toBeVisible()
  await page.reload()
  await fill()
  await page.getByRole('button', { name: 'Granska' }).click()

  const missing = page.getByRole('table', { name: 'Kräver åtgärd (2)' })
  await expect(missing.getByRole('row').filter({ hasText: fisk.name })).toContainText('Huvudkontakt saknas')
  await expect(page.getByRole('table', { name: 'Kan inte avslutas (1)' }).getByRole('row').filter({ hasText: others.name })).toBeVisible()
  await missing.getByRole('button', { name: `Utse huvudkontakt: ${fisk.name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gör till huvudkontakt' }).click()
  await expect(page.getByText(`${fisk.name} har en huvudkontakt.`)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Redo (2)' })).toContainText(fisk.name)
  for (const check of await page.getByRole('checkbox', { name: /Avsluta ändå hos 1 kund/ }).all()) {
    await check.click()
    await expect(check).toBeChecked()
  }
  await expect(page.getByRole('table', { name: 'Redo (3)' })).toBeVisible()
  const start = page.getByRole('button', { name: 'Avsluta hos 3 kunder' })
  await start.click()
  await expect(page.getByText('Antalet stämmer inte.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Skriv 1 för att bekräfta').fill('1')
  await start.click()
  await expect(start).toBeHidden()
  await page.reload()

  await expect(page.getByText('3 kunder avslutade')).toBeVisible()
  await expect(page.getByText('1 kund avslutades inte.')).toBeVisible()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hämta som CSV' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv).toContain(fisk.name)
  expect(csv).toContain('Inget aktivt samarbete i de valda tjänsterna')
  await page.getByRole('table', { name: 'Avslutade (3)' }).getByRole('row').filter({ hasText: fisk.name }).getByRole('link').last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kvitto på avslut' })).toBeVisible()
  await page.goto('/samarbeten/avsluta-flera')
  await expect(page.getByRole('table', { name: 'Avslut för flera kunder' })).toContainText('Klart')
  await page.setViewportSize({ width: 375, height: 740 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})
