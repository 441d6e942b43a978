import { BASE_PATH } from '@portal/contract'
import { textOf } from '@portal/pdf/testing'
import { unzipped } from '../features/exports/testing/unzip.ts'
import { addressesOf, type Everything } from './crawl-addresses.ts'
import type { TestPortal } from './portal.ts'

/** By address, all that was answered there: headers and body, or what a document or an archive says. */
export type Seen = ReadonlyMap<string, string>

/** Everything that somebody is answered, at every address there is. */
export const crawl = async (portal: TestPortal, email: string): Promise<Seen> => {
  const cookie = await portal.cookieOf(email)
  const addresses = addressesOf(await everythingIn(portal))
  const told = await inParts(addresses, async (address) => {
    const answer = await fetch(`${portal.url}${BASE_PATH}${address}`, { headers: { cookie } })
    const headers = answer.headers.get('content-disposition') ?? ''
    return [`${answer.status} ${headers}`, await readable(answer)].join('\n').replaceAll(REQUEST, '')
  })
  return new Map(addresses.map((address, place) => [address, told[place] ?? '']))
}

/** As many at a time as two cores are busy with. */
const inParts = async (addresses: readonly string[], ask: (address: string) => Promise<string>): Promise<readonly string[]> => {
  const told: string[] = []
  for (let start = 0; start < addresses.length; start += 8) told.push(...(await Promise.all(addresses.slice(start, start + 8).map(ask))))
  return told
}

/** A refusal bears the id of its request, which is another each time. */
const REQUEST = /"requestId":"[^"]*"/g

const readable = async (answer: Response): Promise<string> => {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const mediaType = answer.headers.get('content-type')
  if (mediaType === 'application/pdf') return textOf(bytes)
  if (mediaType === 'application/zip') return [...(await unzipped(bytes))].map(([name, content]) => `${name}\n${content.toString()}`).join('\n')
  return Buffer.from(bytes).toString()
}

const everythingIn = async ({ database }: TestPortal): Promise<Everything> => {
  const all = async (text: string) => (await database.pool.query<Record<string, string>>(text)).rows
  const subscription = await all('SELECT id FROM subscription')
  return {
    nothing: [{}],
    company: await all('SELECT id FROM company'),
    pair: await all('SELECT DISTINCT agency_id AS id, customer_id AS "customerId" FROM collaboration'),
    subscription,
    collaboration: await all('SELECT id FROM collaboration'),
    termination: await all('SELECT id FROM termination'),
    'bulk-end': await all('SELECT id FROM bulk_end'),
    case: await all('SELECT id FROM support_case'),
    upgrade: await all('SELECT id FROM upgrade'),
    receipt: await all('SELECT receipt_number AS number FROM termination UNION ALL SELECT receipt_number FROM upgrade'),
    record: await all('SELECT subscription_id AS id, id AS "recordId" FROM workspace_record'),
    file: await all('SELECT subscription_id AS id, record_id AS "recordId", id AS "fileId" FROM workspace_file'),
    export: await all('SELECT subscription_id AS id, id AS "exportId" FROM complete_export'),
    report: subscription.map(({ id = '' }) => ({ id, report: 'voucher-list' })),
  }
}
