import { expect, test } from '../fixtures.ts'
import { PASSWORD } from '../world.ts'

test('from the log-in to the receipt by keyboard alone', async ({ page, world }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await until()) return
      await page.keyboard.press(key)
    }
    throw new Error('the keyboard does not get there')
  }
  const focused = (name: RegExp) => async () =>
    name.test(
      await page.evaluate(() => {
        const element = document.activeElement
        const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined
        return element?.getAttribute('aria-label') ?? labelled ?? element?.textContent ?? ''
      }),
    )
  await page.goto('/logga-in')
  await press('Tab', focused(/^E-postadress/))
  await page.keyboard.type(world.admin)
  await press('Tab', focused(/^Lösenord/))
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mina tjänster')
  await press('Tab', focused(/^Samarbeten$/))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samarbeten')
  await press('Tab', focused(new RegExp(`^Ändra samarbetet i Scanner med ${kanel.name}`)))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Scanner')
  await press('Tab', focused(/^Avsluta samarbete$/))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avsluta samarbete')
  await press('Tab', focused(/fristående/))
  await page.keyboard.press('Space')
  await press('Tab', focused(/^Avsluta samarbetet$/))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kvitto på avslut')
})
