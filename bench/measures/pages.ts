import { API } from '@portal/contract'
import { type Auditor, startAuditor } from '@portal/e2e/lighthouse'
import { ask } from '../api.ts'
import { PASSWORD, type RunningPortal, startPortalProcess } from '../portal.ts'
import { median } from '../statistics.ts'
import { noLessThan, type Result } from '../table.ts'

const ROUNDS = 5
const AGENCY = 'admin@norrsken.example'
const CUSTOMER = 'agare@bergstrom.example'

type Page = { readonly name: string; readonly path: string; readonly reader: string | null; readonly must: number; readonly aim: number }

/** How fast Lighthouse finds five pages of the demo world to be: as a telephone with an empty cache, with simulated throttling; the median of five. */
export const measurePages = async (): Promise<readonly Result[]> => {
  const portal = await startPortalProcess(null)
  const auditor = await startAuditor(`http://127.0.0.1:${portal.port}`)
  const results: Result[] = []
  for (const page of await pagesOf(portal)) results.push(await measurePage(auditor, portal, page))
  await auditor.close()
  await portal.stop()
  return results
}

const measurePage = async (auditor: Auditor, { port }: RunningPortal, { name, path, reader, must, aim }: Page): Promise<Result> => {
  const origin = `http://127.0.0.1:${port}`
  const scores: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await auditor.context.clearCookies()
    if (reader) {
      const answer = await auditor.context.request.post('/api/auth/sign-in/email', { data: { email: reader, password: PASSWORD } })
      if (answer.status() !== 200) throw new Error(`the log-in of ${reader} answered ${answer.status()}`)
    }
    scores.push((await auditor.audit(`${origin}${path}`, ['performance'])).scores.performance ?? 0)
  }
  return noLessThan(`Lighthouse, performance: ${name}`, median(scores), must, aim, 'of 100')
}

const pagesOf = async (portal: RunningPortal): Promise<readonly Page[]> => {
  const [agency, customer] = [await homeOf(portal, AGENCY), await homeOf(portal, CUSTOMER)]
  const { items } = await ask(portal, agency.cookie, API.collaborations.list.answer, `/companies/${agency.id}/collaborations`)
  const end = items.find(({ abilities }) => abilities.includes('end'))
  const services = await ask(portal, customer.cookie, API.subscriptions.list.answer, `/companies/${customer.id}/subscriptions`)
  const books = services.items.find(({ service }) => service.code.startsWith('eekonomi'))
  if (!end || !books) throw new Error('the demo world has nothing to end, or no eEkonomi')
  return [
    { name: 'log-in', path: '/logga-in', reader: null, must: 95, aim: 99 },
    { name: 'Mina tjänster', path: `/?foretag=${customer.id}`, reader: CUSTOMER, must: 90, aim: 97 },
    { name: 'Samarbeten', path: `/samarbeten?foretag=${agency.id}`, reader: AGENCY, must: 90, aim: 97 },
    { name: 'end', path: `/samarbeten/${end.id}/avsluta?foretag=${agency.id}`, reader: AGENCY, must: 90, aim: 97 },
    { name: 'eEkonomi', path: `/tjanster/${books.id}?foretag=${customer.id}`, reader: CUSTOMER, must: 85, aim: 95 },
  ]
}

const homeOf = async (portal: RunningPortal, email: string): Promise<{ readonly cookie: string; readonly id: string }> => {
  const cookie = await portal.cookieOf(email)
  const { companies } = await ask(portal, cookie, API.session.me.answer, '/me')
  const [first] = companies
  if (!first) throw new Error(`${email} has no company`)
  return { cookie, id: first.id }
}
