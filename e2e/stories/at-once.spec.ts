import { end, expect, openEnd, test } from '../fixtures.ts'

test('two tabs end at once: the second sees the winner’s result', async ({ page, world, signIn, context, expectRefusals }) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['scanner'])
  await signIn(world.admin)
  const other = await context.newPage()
  // A tab that is not told what changes elsewhere learns of it from the refusal.
  await other.route('**/api/v1/live*', (route) => route.abort())
  for (const tab of [page, other]) {
    await tab.goto(`/samarbeten/${kanel.workIn('scanner').id}/avsluta`)
    await tab.getByRole('radio', { name: /fristående/ }).check()
  }
  await end(page)
  await other.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(other.getByText('Samarbetet är redan avslutat')).toBeVisible()
  await other.getByRole('link', { name: 'Visa kvittot' }).click()
  await expect(other.getByRole('heading', { name: 'Kvitto på avslut' })).toBeVisible()
})

test('a preview that is outdated is shown anew, and nothing is ended', async ({ page, world, signIn, context, expectRefusals }) => {
  expectRefusals()
  const kanel = await world.customer('Café Kanel', ['eekonomi-fakturering', 'utlagg'])
  await page.route('**/api/v1/live*', (route) => route.abort())
  await signIn(world.admin)
  await page.goto(`/samarbeten/${kanel.workIn('eekonomi-fakturering').id}/avsluta`)
  await page.getByRole('radio', { name: /Avaktivera/ }).check()
  const other = await context.newPage()
  await other.goto('/')
  await openEnd(other, 'Utlägg', kanel.name)
  await other.getByRole('radio', { name: /fortsätter jobba/ }).check()
  await end(other)
  await page.getByRole('button', { name: 'Avsluta samarbetet' }).click()
  await expect(page.getByRole('alert')).toContainText('Något har ändrats sedan du läste vad som händer')
  await expect(page.getByRole('radio', { name: /Avaktivera/ })).toBeChecked()
  await end(page)
})
