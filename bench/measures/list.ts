import { SERVICE_CODES } from '@portal/domain'
import { serviceName } from '@portal/texts'
import { startServer } from '../child.ts'
import { getRequest } from '../load.ts'
import type { RunningPortal } from '../portal.ts'
import { type Agency, findAgency } from '../register.ts'
import { asking, cursorOfPage, held, inTurns } from '../rounds.ts'
import { atLeast, type Result } from '../table.ts'

const pathOf = (agency: Agency): string => `/api/v1/companies/${agency.id}/collaborations`

/** The first page compared with two bare servers that send the same bytes, and page 400 (or the last) with the first; in alternating rounds. */
export const measureList = async (url: string, portal: RunningPortal): Promise<readonly Result[]> => {
  const agency = await findAgency(url)
  const cookie = await portal.cookieOf(agency.email)
  const path = pathOf(agency)
  const page = Math.min(400, Math.ceil(agency.active / 50))
  const services = SERVICE_CODES.map((code) => `${code}=${serviceName(code)}`).join(';')
  const variables = { DATABASE_URL: url, AGENCY: agency.id, SERVICE_NAMES: services }
  const bare = { http: await startServer('./bare-http.ts', variables), express: await startServer('./bare-express.ts', variables) }
  for (const { port } of Object.values(bare)) await sameBytes(portal.port, port, path, cookie)
  const [http, express] = [asking(bare.http.port, getRequest(path)), asking(bare.express.port, getRequest(path))]
  const first = asking(portal.port, getRequest(path, cookie))
  const far = asking(portal.port, getRequest(`${path}?cursor=${await cursorOfPage(portal, path, cookie, page)}`, cookie))
  await inTurns([http, express, first, far])
  for (const { stop } of Object.values(bare)) stop()
  return [
    atLeast(`first page, agency of ${agency.active}, against bare Express + pg`, ...held(first, express), 0.75, 0.9),
    atLeast(`first page, agency of ${agency.active}, against bare node:http + pg`, ...held(first, http), 0.5, 0.85),
    atLeast(`page ${page} against page 1`, ...held(far, first), 0.8, 1),
  ]
}

/** The first page of an agency with about 5 000 collaborations, in a large register compared with a small one; in alternating rounds. */
export const measureSize = async (
  large: { readonly url: string; readonly portal: RunningPortal },
  small: { readonly url: string; readonly portal: RunningPortal },
): Promise<Result> => {
  const [inLarge, inSmall] = await Promise.all(
    [large, small].map(async ({ url, portal }) => {
      const agency = await findAgency(url, 5_000)
      return { ...asking(portal.port, getRequest(pathOf(agency), await portal.cookieOf(agency.email))), active: agency.active }
    }),
  )
  if (!inLarge || !inSmall) throw new Error('one of the two registers is missing')
  await inTurns([inLarge, inSmall])
  const what = `first page, agencies of ${inLarge.active} and ${inSmall.active}, in 1 000 000 against 10 000`
  return atLeast(what, ...held(inLarge, inSmall), 0.85, 1)
}

const sameBytes = async (port: number, barePort: number, path: string, cookie: string): Promise<void> => {
  const [ours, bare] = await Promise.all([
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } }),
    fetch(`http://127.0.0.1:${barePort}${path}`),
  ])
  if ((await ours.text()) !== (await bare.text())) throw new Error('the bare server does not send the same bytes')
}
