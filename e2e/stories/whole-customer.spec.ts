import { end, expect, expectAccess, expectUnchanged, expectAccessible, test } from '../fixtures.ts'
import { tabTo } from '../by-keyboard.ts'
import { expenseReport } from '@portal/database/world'

const SERVICES = ['eekonomi-smart', 'utlagg', 'ekonomioversikt', 'scanner'] as const

test('an agency ends a whole customer: suggested, seen together, done at once, with all receipts', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', SERVICES)
  await signIn(world.admin)
  await page.goto(`/samarbeten/${kanel.workIn('scanner').id}/avsluta?foretag=${world.agency.id}`)
  await page.getByRole('link', { name: 'Avsluta fler tjänster samtidigt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Avsluta flera tjänster' })).toBeVisible()

  // What can only be destroyed is not ticked, and nothing that is ticked destroys.
  await expect(page.getByText('3 av 4 tjänster avslutas')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Ekonomiöversikt', exact: true })).not.toBeChecked()
  const outcomes = page.locator('input[type=radio]:checked:not([name=when])')
  await expect(outcomes).toHaveCount(3)
  for (const radio of await outcomes.all()) await expect(radio).toHaveAccessibleName(/fristående|fortsätter/)
  await expectAccess(page, 'eEkonomi Smart', world.agency.name, 'Kan arbeta', 'Ingen åtkomst')
  await expectUnchanged(page, 'Ekonomiöversikt')
  await expect(page.getByText('Byrån ser fortfarande nyckeltal ur bokföringen i Ekonomiöversikt.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Avsluta Ekonomiöversikt också' }).click()
  await expect(page.getByText('4 av 4 tjänster avslutas')).toBeVisible()
  await expectAccess(page, 'Ekonomiöversikt', world.agency.name, 'Kan arbeta', 'Ingen åtkomst')
  await expect(page.getByText(/Byrån ser fortfarande/)).toBeHidden()

  // What destroys asks for its acknowledgement and the name; without them nothing is sent.
  await page.getByRole('button', { name: 'Avsluta 4 tjänster' }).click()
  await expect(page.getByRole('alert')).toContainText('Skriv kundens namn')
  await page.getByRole('checkbox', { name: /all information i tjänsten raderas/ }).check()
  await page.getByRole('textbox', { name: /Skriv kundens namn/ }).fill(kanel.name)
  await page.getByRole('textbox', { name: 'Anledning' }).fill('Kunden byter byrå')
  await page.getByRole('button', { name: 'Avsluta 4 tjänster' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Kvitton på avslut' })).toBeVisible()
  await page.reload()
  const receipts = page.getByRole('list', { name: 'Kvitton' })
  await expect(receipts.getByRole('listitem')).toHaveCount(4)
  await expectAccess(page, 'Scanner', kanel.name, 'Kan arbeta', 'oförändrat')
  await expectAccessible(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ner alla som PDF' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^Kvitton-.*\.pdf$/)
  await receipts.getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Avslutades tillsammans med' })).toBeVisible()
})

test('a customer ends everything with its agency, and what is unticked stays', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'lon', 'scanner'])
  await signIn(kanel.owner)
  await page.goto('/')
  await page.getByRole('link', { name: `Avsluta allt med ${world.agency.name}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Avsluta allt med ${world.agency.name}` })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Lön', exact: true }).uncheck()
  await expectUnchanged(page, 'Lön')
  await page.getByRole('button', { name: 'Avsluta 2 tjänster' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kvitton på avslut' })).toBeVisible()
  await expect(page.getByText('Ni samarbetar fortfarande i Lön.')).toBeVisible()
  await page.getByRole('link', { name: 'Avsluta nästa tjänst (1 kvar)' }).click()
  await expect(page.getByText('1 av 1 tjänst avslutas')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Lön', exact: true })).toBeChecked()
})

test('the receipt of one end leads to the next, and to several', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'ekonomioversikt', 'scanner'])
  await signIn(world.admin)
  await page.goto(`/samarbeten/${kanel.workIn('eekonomi-smart').id}/avsluta?foretag=${world.agency.id}`)
  await page.getByRole('radio', { name: /fristående/ }).check()
  await page.getByRole('link', { name: 'Avsluta Ekonomiöversikt också' }).click()
  await expect(page.getByText('2 av 3 tjänster avslutas')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Avsluta samarbete' })).toBeVisible()
  await page.getByRole('radio', { name: /fristående/ }).check()
  await end(page)
  await expect(page.getByText('Byrån ser fortfarande nyckeltal ur bokföringen i Ekonomiöversikt.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Avsluta nästa tjänst (2 kvar)' })).toBeVisible()
  await page.getByRole('link', { name: 'Avsluta flera tjänster' }).click()
  await expect(page.getByText('1 av 2 tjänster avslutas')).toBeVisible()
})

test('a service that ended meanwhile stops the whole act, and is told in its place', async ({ page, world, signIn, context, expectRefusals }) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['utlagg', 'scanner', 'eekonomi-smart'])
  await signIn(world.admin)
  // The page is not told of the other end, as with a connection that is lost.
  await page.route('**/api/v1/live*', (route) => route.abort())
  await page.goto(`/kunder/${kanel.company.id}/avsluta?foretag=${world.agency.id}`)
  await expect(page.getByText('3 av 3 tjänster avslutas')).toBeVisible()
  const other = await context.newPage()
  await other.goto(`/samarbeten/${kanel.workIn('scanner').id}/avsluta`)
  await other.getByRole('radio', { name: /fristående/ }).check()
  await end(other)
  await page.getByRole('button', { name: 'Avsluta 3 tjänster' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Scanner' }).getByText('Samarbetet är redan avslutat').first()).toBeVisible()
  await expect(page.getByText('Inget är avslutat. Det här hindrar:')).toBeVisible()
  await expectAccess(page, 'Utlägg', world.agency.name, 'Kan arbeta', 'Ingen åtkomst')
  await page.getByRole('button', { name: 'Avsluta 2 tjänster' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kvitton på avslut' })).toBeVisible()
})

test('a missing main contact and checks of two services, by keyboard alone', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg', 'lon'], { mainContact: false })
  await kanel.fill('utlagg', [expenseReport('2026-10-01/1', { title: 'Resa', person: 'Karin Lindqvist', state: 'draft' })])
  await kanel.fill('lon', [{ kind: 'payroll-user', key: '1', content: { name: 'Karin' } }])
  await signIn(world.admin)
  await page.goto(`/kunder/${kanel.company.id}/avsluta?foretag=${world.agency.id}`)
  await expect(page.getByText(/Huvudkontakt saknas/)).toBeVisible()
  await tabTo(page, /^Gör till huvudkontakt$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Huvudkontakt saknas/)).toBeHidden()
  for (const box of [/allt inte är inlämnat och skickat/, /^Jag avslutar ändå, utan att uppgifterna/, /utan att säkerhetskopian/]) {
    await tabTo(page, box)
    await page.keyboard.press('Space')
  }
  await tabTo(page, /^Avsluta 2 tjänster$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kvitton på avslut')
})

test('an employee of the agency finds the page, and nothing to end on it', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg', 'scanner'])
  await signIn(world.employee)
  await page.goto(`/kunder/${kanel.company.id}/avsluta?foretag=${world.agency.id}`)
  await expect(page.getByText('Bara administratörer kan avsluta samarbeten.')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

test('in the customer’s own company the page of a customer becomes that of its agency', async ({ page, world, signIn }) => {
  const kanel = await world.customer('Café Kanel', ['utlagg', 'scanner'])
  await signIn(kanel.owner)
  await page.goto(`/kunder/${kanel.company.id}/avsluta?foretag=${kanel.company.id}`)
  await expect(page.getByRole('heading', { level: 1, name: `Avsluta allt med ${world.agency.name}` })).toBeVisible()
})
