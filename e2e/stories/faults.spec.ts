import { expect, test } from '../fixtures.ts'

test('a form says what is wrong once it is sent, follows what is typed, and sends nothing before it is whole', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg'])
  const sent: string[] = []
  page.on('request', (request) => void (request.method() === 'POST' && request.url().endsWith('/users') && sent.push(request.url())))
  await signIn(kanel.owner)
  await page.getByRole('link', { name: 'Användare och tjänster' }).click()
  await page.getByRole('button', { name: 'Skapa användare' }).click()
  const dialog = page.getByRole('dialog')
  const [name, email] = [dialog.getByText('Skriv personens namn.'), dialog.getByText('Skriv en e-postadress, som namn@foretag.se.')]
  await expect(dialog.getByLabel('E-postadress')).toBeVisible()
  await expect(name).toBeHidden()

  await dialog.getByRole('button', { name: 'Skapa användare' }).click()
  await expect(name).toBeVisible()
  await expect(email).toBeVisible()
  await dialog.getByLabel('Namn', { exact: true }).fill('Örjan Sandström')
  await expect(name).toBeHidden()
  await dialog.getByRole('button', { name: 'Skapa användare' }).click()
  await expect(email).toBeVisible()
  expect(sent).toEqual([])

  await dialog.getByLabel('E-postadress').fill(`ny@${kanel.company.customerNumber}.example`)
  await dialog.getByRole('button', { name: 'Skapa användare' }).click()
  await expect(page.getByText('Inbjudan skickad till Örjan Sandström')).toBeVisible()
  expect(sent).toHaveLength(1)
})

test('the log-in says what is missing and leads to the first of it', async ({ page }) => {
  await page.goto('/logga-in')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByText('Fyll i din e-postadress.')).toBeVisible()
  await expect(page.getByText('Fyll i ditt lösenord.')).toBeVisible()
  await expect(page.getByLabel('E-postadress')).toBeFocused()
  await page.getByLabel('E-postadress').fill('anna@foretag.example')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByText('Fyll i din e-postadress.')).toBeHidden()
  await expect(page.getByLabel('Lösenord', { exact: true })).toBeFocused()
})
