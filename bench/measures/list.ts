import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SERVICE_CODES } from '@portal/domain'
import { serviceName } from '@portal/texts'
import { getRequest, requestsPerSecond } from '../load.ts'
import type { RunningPortal } from '../portal.ts'
import { type Agency, findAgency } from '../register.ts'
import { median } from '../statistics.ts'
import { atLeast, type Result } from '../table.ts'

const ROUNDS = 9
const LOAD = { connections: 8, milliseconds: 1_000 }
const BARE = fileURLToPath(new URL('../bare-list.ts', import.meta.url))

const pathOf = (agency: Agency): string => `/api/v1/companies/${agency.id}/collaborations`

/** The first page against a bare server that sends the same bytes, and page 400 against page 1; rounds interleaved. */
export const measureList = async (url: string, portal: RunningPortal): Promise<readonly Result[]> => {
  const agency = await findAgency(url)
  const cookie = await portal.cookieOf(agency.email)
  const first = getRequest(pathOf(agency), cookie)
  const far = getRequest(`${pathOf(agency)}?cursor=${await cursorOfPage(portal, agency, cookie, 400)}`, cookie)
  const bare = fork(BARE, {
    env: {
      ...process.env,
      DATABASE_URL: url,
      AGENCY: agency.id,
      SERVICE_NAMES: SERVICE_CODES.map((code) => `${code}=${serviceName(code)}`).join(';'),
    },
  })
  const barePort = await portOf(bare)
  await sameBytes(portal.port, barePort, pathOf(agency), cookie)
  const figures: Record<'first' | 'far' | 'bare', number[]> = { first: [], far: [], bare: [] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [one, two, three] = [
      await requestsPerSecond(barePort, getRequest('/'), LOAD),
      await requestsPerSecond(portal.port, first, LOAD),
      await requestsPerSecond(portal.port, far, LOAD),
    ]
    if (round === 0) continue
    figures.bare.push(one)
    figures.first.push(two)
    figures.far.push(three)
  }
  bare.kill()
  const [limit, page1, page400] = [median(figures.bare), median(figures.first), median(figures.far)]
  return [
    atLeast(
      `first page, agency of ${agency.active}, against bare node:http + pg`,
      page1 / limit,
      0.5,
      0.85,
      `${page1.toFixed(0)}/s of ${limit.toFixed(0)}/s`,
    ),
    atLeast('page 400 against page 1', page400 / page1, 0.8, 1, `${page400.toFixed(0)}/s of ${page1.toFixed(0)}/s`),
  ]
}

/** The first page of an agency of about 5 000 in the large register against one in the small, rounds interleaved. */
export const measureSize = async (
  large: { readonly url: string; readonly portal: RunningPortal },
  small: { readonly url: string; readonly portal: RunningPortal },
): Promise<Result> => {
  const asked = await Promise.all(
    [large, small].map(async ({ url, portal }) => {
      const agency = await findAgency(url, 5_000)
      return {
        port: portal.port,
        request: getRequest(pathOf(agency), await portal.cookieOf(agency.email)),
        active: agency.active,
        figures: noFigures(),
      }
    }),
  )
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const each of asked) {
      const figure = await requestsPerSecond(each.port, each.request, LOAD)
      if (round > 0) each.figures.push(figure)
    }
  }
  const [inLarge = 0, inSmall = 1] = asked.map(({ figures }) => median(figures))
  const sizes = asked.map(({ active }) => active).join(' and ')
  return atLeast(
    `first page, agencies of ${sizes}, in 1 000 000 against 10 000`,
    inLarge / inSmall,
    0.85,
    1,
    `${inLarge.toFixed(0)}/s of ${inSmall.toFixed(0)}/s`,
  )
}

/** The bare server tells its port as soon as it has one. */
const portOf = (child: ChildProcess): Promise<number> => new Promise((resolve) => child.once('message', (port) => resolve(Number(port))))

const noFigures = (): number[] => []

const cursorOfPage = async (portal: RunningPortal, agency: Agency, cookie: string, page: number): Promise<string> => {
  let cursor = ''
  for (let each = 1; each < page; each += 1) {
    const answer = await fetch(`http://127.0.0.1:${portal.port}${pathOf(agency)}?limit=50${cursor && `&cursor=${cursor}`}`, { headers: { cookie } })
    const next = /"nextCursor":"([^"]+)"/.exec(await answer.text())?.[1]
    if (!next) throw new Error(`the list ends before page ${page}`)
    cursor = next
  }
  return cursor
}

const sameBytes = async (port: number, barePort: number, path: string, cookie: string): Promise<void> => {
  const [ours, bare] = await Promise.all([fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } }), fetch(`http://127.0.0.1:${barePort}/`)])
  if ((await ours.text()) !== (await bare.text())) throw new Error('the bare server does not send the same bytes')
}
