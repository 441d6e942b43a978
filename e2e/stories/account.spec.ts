import { expect, expectAccessible, test } from '../fixtures.ts'

test('on the own account one chooses name and which notices are mailed, by keyboard and on a phone too', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(kanel.owner)
  await page.getByRole('button', { name: /^Konto: / }).click()
  await page.getByRole('menuitem', { name: 'Mitt konto' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mitt konto' })).toBeVisible()
  await expectAccessible(page)

  const dates = page.getByRole('radiogroup', { name: 'Planerade avslut' })
  await dates.getByRole('radio', { name: 'En gång om dagen' }).check()
  await expect(page.getByText('Sparat: Planerade avslut – en gång om dagen')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('Sparat: Planerade avslut – bara i portalen')).toBeVisible()
  await page.reload()
  await expect(dates.getByRole('radio', { name: 'Bara i portalen' })).toBeChecked()

  const access = page.getByRole('radiogroup', { name: 'Åtkomst och avslut' })
  await expect(access.getByRole('radio', { name: 'Direkt' })).toBeChecked()
  await expect(access.getByRole('radio', { name: 'Bara i portalen' })).toHaveCount(0)
  await expect(page.getByText('Mejlen går inte att stänga av, för de gäller din egen åtkomst eller uppgifter som raderas.').first()).toBeVisible()

  await page.getByRole('textbox', { name: 'Namn' }).fill('Kanelia Bulle')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Namnet är sparat.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Konto: Kanelia Bulle' })).toBeVisible()

  await page.setViewportSize({ width: 360, height: 740 })
  await expect(access.getByRole('radio', { name: 'En gång om dagen' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible()
})
