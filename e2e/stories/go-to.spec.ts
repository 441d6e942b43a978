import { end, expect, expectAccessible, logIn, openEnd, test } from '../fixtures.ts'

test('Ctrl-K leads to a page, a customer and a receipt by keyboard alone, and forgets the latest at log-out', async ({ page, signIn, world }) => {
  const customer = await world.customer('Havets Fisk', ['scanner', 'eekonomi-smart'])
  const receiptsAsked: (string | null)[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname.endsWith('/receipts')) receiptsAsked.push(searchParams.get('number'))
  })
  await signIn(world.admin)
  const field = page.getByRole('textbox', { name: 'Sök eller gå till' })
  const goTo = async (typed: string, option: string | RegExp) => {
    await expect(page.getByRole('button', { name: 'Sök eller gå till' })).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await field.fill(typed)
    await expect(page.getByRole('listbox').getByRole('option', { name: option })).toBeVisible()
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
  expect(receiptsAsked.length).toBeGreaterThan(0)
  expect(receiptsAsked.filter((asked) => !asked?.startsWith('20'))).toEqual([])
  await field.fill('finns inte alls')
  await expect(page.getByText('Inga träffar på ”finns inte alls”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await page.getByRole('button', { name: /^Konto:/ }).click()
  await page.getByRole('menuitem', { name: 'Logga ut', exact: true }).click()
  await expect(page).toHaveURL(/logga-in/)
  expect(await page.evaluate(() => localStorage.getItem('latest'))).toBe(null)
})

test('what is found belongs to the text that is typed and to the company that it leads to', async ({ page, signIn, world, browser }) => {
  const customer = await world.customer('Havets Fisk', ['scanner'])
  await signIn(world.admin)
  const field = page.getByRole('textbox', { name: 'Sök eller gå till' })
  const open = async () => {
    await expect(page.getByRole('button', { name: 'Sök eller gå till' })).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
  }
  const found = page.getByRole('option', { name: customer.name })

  // The answer about the second text is held back; the hit of the first is not there to be chosen meanwhile.
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  await page.route(/q=strand/, async (route) => {
    await held
    await route.continue()
  })
  await open()
  await field.fill(customer.name)
  await expect(found).toBeVisible()
  const asked = page.waitForRequest(/q=strand/)
  await field.fill('strand')
  await asked
  await expect(found).toHaveCount(0)
  release()
  await expect(page.getByText('Inga träffar på ”strand”.')).toBeVisible()

  // The same page of two companies is two places.
  await field.fill('händ')
  await page.getByRole('option', { name: 'Händelser' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Händelser' })).toBeVisible()
  await page.goto(`/?foretag=${customer.company.id}`)
  await open()
  await page.getByRole('group', { name: 'Sidor' }).getByRole('option', { name: 'Händelser' }).click()
  await expect(page).toHaveURL(new RegExp(`/handelser.*${customer.company.id}`))

  // From inside the customer's company its services are ended from the agency.
  await open()
  await field.fill('avsluta havets')
  await page.getByRole('option', { name: `Avsluta tjänster hos ${customer.name}` }).click()
  await expect(page).toHaveURL(new RegExp(`/kunder/${customer.company.id}/avsluta.foretag=${world.agency.id}`))

  const context = await browser.newContext({ locale: 'sv-SE', baseURL: new URL(page.url()).origin })
  const owner = await context.newPage()
  await logIn(owner, customer.owner)
  await owner.getByRole('button', { name: 'Sök eller gå till' }).click()
  await expect(owner.getByRole('option', { name: 'Händelser' })).toBeVisible()
  await expect(owner.getByText(/Skriv ”avsluta”/)).toHaveCount(0)
  await context.close()
})
