import { end, expect, expectAccessible, openEnd, test } from '../fixtures.ts'

test('two browsers side by side: what one ends, the other sees at once, and what it was typing stays', async ({
  page,
  world,
  signIn,
  browser,
  portal,
  expectRefusals,
}) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering', 'scanner', 'utlagg'])
  const theirs = await browser.newContext({ baseURL: portal.url })
  const owner = await theirs.newPage()
  await signIn(world.admin)
  await signIn(kanel.owner, owner)

  await test.step('an open list', async () => {
    await owner.goto('/samarbeten')
    await expect(owner.getByRole('link', { name: /Ändra samarbetet i Scanner/ })).toBeVisible()
    await openEnd(page, 'Scanner', kanel.name)
    await page.getByRole('radio', { name: /fristående/ }).check()
    await end(page)
    await expect(owner.getByRole('link', { name: /Ändra samarbetet i Scanner/ })).toBeHidden({ timeout: 5_000 })
    await expect(owner.getByRole('link', { name: /Ändra samarbetet i Utlägg/ })).toBeVisible()
  })

  await test.step('a form in a service', async () => {
    const { id, subscriptionId } = kanel.workIn('eekonomi-fakturering')
    await page.goto(`/tjanster/${subscriptionId}?rum=kunder`)
    await page.getByRole('button', { name: 'Ny kund' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Namn').fill('Båtklubben Måsen')
    await owner.goto(`/samarbeten/${id}/avsluta`)
    await owner.getByRole('radio', { name: /Avaktivera/ }).check()
    await end(owner)
    await expect(dialog.getByRole('alert')).toContainText('har blivit en läsversion', { timeout: 5_000 })
    await expectAccessible(page)
    await expect(dialog.getByLabel('Namn')).toHaveValue('Båtklubben Måsen')
    await dialog.getByRole('button', { name: 'Avbryt' }).click()
    await expect(page.getByRole('button', { name: 'Ny kund' })).toBeHidden()
    await expect(page.getByRole('alert')).toContainText('Det hände medan sidan var öppen')
  })

  await test.step('the page of the same end', async () => {
    const { id } = kanel.workIn('utlagg')
    await page.goto(`/samarbeten/${id}/avsluta`)
    await page.getByLabel(/Anledning/).fill('Kunden tar över själv från årsskiftet.')
    await owner.goto(`/samarbeten/${id}/avsluta`)
    await owner.getByRole('radio', { name: /fortsätter jobba/ }).check()
    await end(owner)
    await expect(page.getByRole('alert').filter({ hasText: 'Samarbetet är redan avslutat' })).toBeVisible({ timeout: 5_000 })
    await expect(page.getByText('Kunden tar över själv från årsskiftet.')).toBeVisible()
  })

  await theirs.close()
})

test('a hidden tab is not told, and looks at everything again when it is shown', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['scanner'])
  const followed: string[] = []
  const addresses: string[] = []
  page.on('request', (request) => {
    if (!request.url().includes('/api/v1/live')) return
    followed.push('open')
    addresses.push(request.url())
  })
  page.on('requestfinished', (request) => request.url().includes('/api/v1/live') && followed.push('closed'))
  page.on('requestfailed', (request) => request.url().includes('/api/v1/live') && followed.push('closed'))
  await signIn(world.admin)
  await page.goto('/samarbeten?vy=tjanst')
  await expect(page.getByText(kanel.name).first()).toBeVisible()
  const show = (visibilityState: string) =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    }, visibilityState)
  await expect.poll(() => followed.at(-1)).toBe('open')
  await show('hidden')
  await expect.poll(() => followed.at(-1)).toBe('closed')
  await world.customer('Dolda Affärer', ['scanner'])
  await show('visible')
  await expect(page.getByText('Dolda Affärer').first()).toBeVisible({ timeout: 5_000 })
  // What was asked before the first connection is told if it changed, so a page that opens asks for nothing twice.
  expect([addresses.at(0), addresses.at(-1)].map((each) => each?.includes('behind='))).toEqual([true, false])
})
