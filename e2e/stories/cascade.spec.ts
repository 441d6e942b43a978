import { addCollaboration } from '@portal/database/world'
import { end, expect, expectAccess, openEnd, test } from '../fixtures.ts'

test('Fakturering first: the agency reads on, until its last other collaboration ends, which says so beforehand', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering', 'utlagg'])
  await signIn(world.admin)
  await openEnd(page, 'eEkonomi Fakturering', kanel.name)
  await page.getByRole('radio', { name: /Avaktivera/ }).check()
  await expectAccess(page, 'eEkonomi Fakturering', world.agency.name, 'Kan arbeta', 'Kan läsa')
  await end(page)
  await openEnd(page, 'Utlägg', kanel.name)
  await page.getByRole('radio', { name: /fortsätter jobba/ }).check()
  await expect(page.getByText(`${world.agency.name} förlorar också läsåtkomsten till eEkonomi Fakturering`)).toBeVisible()
  await expectAccess(page, 'eEkonomi Fakturering', world.agency.name, 'Kan läsa', 'Ingen åtkomst')
  await end(page)
  await page.getByRole('link', { name: 'Händelser', exact: true }).click()
  await expect(page.getByText(`${world.agency.name} förlorade läsåtkomsten till eEkonomi Fakturering hos ${kanel.name}.`)).toBeVisible()
})

test('Utlägg first: the end of Fakturering leaves the agency nothing at once, and says so beforehand', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering', 'utlagg'])
  await signIn(world.admin)
  await openEnd(page, 'Utlägg', kanel.name)
  await page.getByRole('radio', { name: /fortsätter jobba/ }).check()
  await end(page)
  await openEnd(page, 'eEkonomi Fakturering', kanel.name)
  await page.getByRole('radio', { name: /Avaktivera/ }).check()
  await expectAccess(page, 'eEkonomi Fakturering', world.agency.name, 'Kan arbeta', 'Ingen åtkomst')
  await end(page)
})

test('the agency’s read access goes and comes back in front of its eyes, while the page is open', async ({
  page,
  world,
  portal,
  signIn,
  expectRefusals,
}) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering', 'utlagg'])
  await signIn(world.admin)
  await openEnd(page, 'eEkonomi Fakturering', kanel.name)
  await page.getByRole('radio', { name: /Avaktivera/ }).check()
  await end(page)
  await page.goto(`/tjanster/${kanel.workIn('eekonomi-fakturering').subscriptionId}?foretag=${kanel.company.id}`)
  await expect(page.getByText(`så länge ni har något annat aktivt samarbete med ${kanel.name}`)).toBeVisible()

  const other = await page.context().newPage()
  await other.goto(`/?foretag=${world.agency.id}`)
  await openEnd(other, 'Utlägg', kanel.name)
  await other.getByRole('radio', { name: /fortsätter jobba/ }).check()
  await end(other)
  await expect(page.getByText('Du har inte längre åtkomst till tjänsten')).toBeVisible()
  await expect(page.getByText('Läsversion sedan')).toHaveCount(0)

  await addCollaboration(portal.database.pool, { agency: world.agency, customer: kanel.company, service: 'scanner' })
  await expect(page.getByText(/Läsversion sedan/)).toBeVisible()
})
