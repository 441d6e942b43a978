import { end, expect, expectAccessible, openEnd, test } from '../fixtures.ts'

test('Ctrl-K leads to a page, a customer and a receipt by keyboard alone, and forgets the latest at log-out', async ({ page, signIn, world }) => {
  const customer = await world.customer('Havets Fisk', ['scanner', 'eekonomi-smart'])
  await signIn(world.admin)
  const field = page.getByRole('textbox', { name: 'Sök eller gå till' })
  const goTo = async (typed: string, option: string | RegExp) => {
    await expect(page.getByRole('button', { name: 'Sök eller gå till' })).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await field.fill(typed)
    await expect(page.getByRole('option', { name: option })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(field).toBeHidden()
  }
  await goTo('händ', 'Händelser')
  await expect(page.getByRole('heading', { level: 1, name: 'Händelser' })).toBeVisible()
  await goTo('samarb', 'Samarbeten')

  await openEnd(page, 'Scanner', customer.name)
  await page.getByRole('radio', { name: /fristående/ }).check()
  await end(page)
  const number =
    (await page
      .getByText(/^20\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      .first()
      .textContent()) ?? ''
  await goTo(number.toLowerCase().replaceAll('-', ' '), new RegExp(number))
  await expect(page.getByText(number).first()).toBeVisible()

  await goTo(customer.name, new RegExp(customer.name))
  await expect(page).toHaveURL(new RegExp(customer.company.id))

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option', { name: new RegExp(`^${customer.name}`) })).toBeVisible()
  await expectAccessible(page)
  await field.fill('avsluta havets')
  await expect(page.getByRole('option', { name: `Avsluta tjänster hos ${customer.name}` })).toBeVisible()
  await field.fill('finns inte alls')
  await expect(page.getByText('Ingenting stämmer med ”finns inte alls”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await page.getByRole('button', { name: /^Konto:/ }).click()
  await page.getByRole('menuitem', { name: 'Logga ut', exact: true }).click()
  await expect(page).toHaveURL(/logga-in/)
  expect(await page.evaluate(() => localStorage.getItem('latest'))).toBe(null)
})
