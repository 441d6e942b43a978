import { expect, logIn, test } from '../fixtures.ts'
import { startAuditor } from '../lighthouse.ts'

// How fast the pages are is measured by `npm run bench -- pages`; a busy machine changes nothing about these.
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const

test('Lighthouse finds nothing to mend in accessibility, best practices and search', async ({ world, baseURL }) => {
  test.setTimeout(300_000)
  const kanel = await world.customer('Café Kanel', ['eekonomi-smart', 'utlagg'])
  const { id: collaborationId } = kanel.workIn('utlagg')
  const { subscriptionId } = kanel.workIn('eekonomi-smart')
  const pages = [
    { path: '/logga-in', reader: null },
    { path: `/samarbeten?foretag=${world.agency.id}`, reader: world.admin },
    { path: `/samarbeten/${collaborationId}/avsluta?foretag=${world.agency.id}`, reader: world.admin },
    { path: `/?foretag=${kanel.company.id}`, reader: kanel.owner },
    { path: `/tjanster/${subscriptionId}?foretag=${kanel.company.id}`, reader: kanel.owner },
  ]
  const auditor = await startAuditor(baseURL)
  for (const { path, reader } of pages) {
    if (reader) {
      await auditor.context.clearCookies()
      await logIn(auditor.page, reader)
    }
    const { scores, failed } = await auditor.audit(`${baseURL}${path}`, CATEGORIES)
    expect({ path, failed, ...scores }).toEqual({ path, failed: [], accessibility: 100, 'best-practices': 100, seo: 100 })
  }
  await auditor.close()
})
