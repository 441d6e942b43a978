import { expenseReport } from '@portal/database/world'
import { tabTo } from '../by-keyboard.ts'
import { expect, expectAccessible, test } from '../fixtures.ts'
import { PASSWORD } from '../world.ts'

test('from the log-in to the receipt by keyboard alone, in at most 25 keys besides what is typed into fields', async ({ page, world }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  let keys = 0
  const press = async (key: string): Promise<void> => {
    keys += 1
    await page.keyboard.press(key)
  }
  await page.goto('/logga-in')
  await expect(page.getByLabel('E-postadress')).toBeFocused()
  await page.keyboard.type(world.admin)
  keys += await tabTo(page, /^Lösenord/)
  await page.keyboard.type(PASSWORD)
  await press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt')
  await press('Control+k')
  await expect(page.getByRole('textbox', { name: 'Sök eller gå till' })).toBeFocused()
  await page.keyboard.type(`avsluta ${kanel.name}`)
  await expect(page.getByRole('option', { name: `Avsluta tjänster hos ${kanel.name}` })).toBeVisible()
  await press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Avsluta')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  keys += await tabTo(page, /^Avsluta (1 tjänst|samarbetet)$/)
  await press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kvitt(o|on) på avslut$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(keys).toBeLessThanOrEqual(25)
})

test('by the menus and the pen too, where the skip link is first', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(world.admin)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
  await tabTo(page, /^Samarbeten$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samarbeten')
  await tabTo(page, new RegExp(`^Ändra samarbetet i Scanner med ${kanel.name}`))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Scanner')
  await tabTo(page, /^Avsluta samarbete$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avsluta samarbete')
  await tabTo(page, /fristående/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Avsluta samarbetet$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kvitto på avslut')
})

test('a missing main contact, confirmations and the typed name by keyboard alone', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'], { mainContact: false })
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { title: 'Resa', person: 'Karin Lindqvist', state: 'sent' })])
  await signIn(world.admin)
  await page.goto(`/samarbeten/${kanel.workIn('utlagg').id}/avsluta`)
  await expect(page.getByText(/Huvudkontakt saknas/)).toBeVisible()
  await tabTo(page, /^Gör till huvudkontakt$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Huvudkontakt saknas/)).toBeHidden()
  await tabTo(page, /jobba med tjänsten/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Säg upp/ })).toBeChecked()
  await tabTo(page, /all information i tjänsten raderas/)
  await page.keyboard.press('Space')
  await tabTo(page, /Skriv kundens namn/)
  await page.keyboard.type(kanel.name)
  await tabTo(page, /^Avsluta samarbetet$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kvitto på avslut')
})

test('the focus goes back to what opened a dialog, to the row that was made, and to what is left when a button is gone', async ({
  page,
  world,
  signIn,
}) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  await signIn(kanel.owner)
  await page.getByRole('link', { name: 'Användare och tjänster' }).click()
  const create = page.getByRole('button', { name: 'Skapa användare' })
  await create.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Namn', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(create).toBeFocused()

  await create.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Namn', { exact: true })).toBeFocused()
  await page.keyboard.type('Örjan Sandström')
  await page.keyboard.press('Tab')
  await page.keyboard.type(`orjan@${kanel.company.customerNumber}.example`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Ändra Örjan Sandström' })).toBeFocused()

  await page.keyboard.press('Enter')
  await tabTo(page, /^Ta bort$/)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Ta bort Örjan Sandström?' }).getByRole('button', { name: 'Ta bort' }).press('Enter')
  await expect(page.getByText('Örjan Sandström är borttagen')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the company switcher is a combobox: a letter opens it, arrows choose, Enter goes; who has one company has none', async ({
  page,
  world,
  signIn,
  browser,
}) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await world.customer('Havets Fisk', ['scanner'])
  await signIn(world.admin)
  const switcher = page.getByRole('button', { name: /^Byt företag/ })
  await switcher.press('c')
  const field = page.getByRole('combobox', { name: 'Sök företag' })
  await expect(field).toHaveValue('c')
  await expect(field).toBeFocused()
  await page.keyboard.type('afé')
  await expect(page.getByRole('option')).toHaveCount(1)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(switcher).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option')).toHaveCount(3)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(kanel.company.id))

  const theirs = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await signIn(kanel.owner, theirs)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Mina tjänster')
  await expect(theirs.getByRole('button', { name: /^Byt företag/ })).toHaveCount(0)
  await theirs.context().close()
})

test('? lists the keys, until that is turned off', async ({ page, world, signIn }) => {
  await signIn(world.admin)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt')
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Kortkommandon' })
  await expect(list.getByText('Sök eller gå till en sida')).toBeVisible()
  await expectAccessible(page)
  await list.getByRole('checkbox').uncheck()
  await list.getByRole('button', { name: 'Stäng' }).click()
  await expect(list).toBeHidden()
  await page.keyboard.press('?')
  await page.getByRole('button', { name: /^Konto/ }).click()
  await expect(list).toBeHidden()
  await page.getByRole('menuitem', { name: /^Kortkommandon/ }).click()
  await expect(list).toBeVisible()
})

test.describe('in a browser that speaks English', () => {
  test.use({ locale: 'en-US' })
  test('a day is written as in Sweden, and typed with or without hyphens', async ({ page, world, signIn }) => {
    await signIn(world.admin)
    await page.goto(`/handelser?foretag=${world.agency.id}`)
    const from = page.getByLabel('From', { exact: true })
    await from.fill('20261101')
    await page.keyboard.press('Tab')
    await expect(from).toHaveValue('2026-11-01')
    await expect(page).toHaveURL(/fran=2026-11-01/)
    await from.fill('2026-11')
    await expect(page).not.toHaveURL(/fran=/)
  })
})
