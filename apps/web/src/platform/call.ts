import { type Answer, BASE_PATH, type Call, type Endpoint, problemAnswer } from '@portal/contract'
import { askForIdentity } from './identity.ts'
import { isRefused, problemByStatus, reach, Refused } from './refused.ts'
import { firstTexts } from './texts.ts'

type Sent = {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly idempotencyKey?: string
}

/**
 * Calls an endpoint of the contract and gives its answer, parsed. Refusals are thrown as `Refused`.
 * `204` gives `undefined`; an endpoint that is a download gives `{ fileName, bytes, headers }`.
 */
export const call = async <E extends Endpoint>(spec: E, input: Call<E>, signal?: AbortSignal): Promise<Answer<E>> => {
  const sent = input as Sent
  const method = spec.method.toUpperCase()
  const ask = () => reach(addressOf(spec, sent), { method, headers: headersOf(sent), ...bodyOf(sent), ...(signal && { signal }) })
  const response = await asked(ask)
  if (spec.download) return (await downloadOf(response, Object.keys(spec.tells ?? {}))) as Answer<E>
  if (!spec.answer) return undefined as Answer<E>
  const parsed = spec.answer.safeParse(await json(response))
  if (!parsed.success) throw new Refused({ code: 'unexpected' })
  return parsed.data as Answer<E>
}

/** Asks once more when the person has proved who they are, where the server demands it: what they typed stays where it is meanwhile. */
const asked = async (ask: () => Promise<Response>): Promise<Response> => {
  const response = await ask()
  if (response.ok) return response
  const refused = await refusalOf(response)
  if (!isRefused(refused, 'step-up-needed') || !(await askForIdentity())) throw refused
  const again = await ask()
  if (!again.ok) throw await refusalOf(again)
  return again
}

/** The address of a call within the portal, for links and downloads too. */
export const addressOf = (spec: Endpoint, { params = {}, query = {} }: Pick<Sent, 'params' | 'query'>): string => {
  const path = spec.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(name, String(value))
  return `${BASE_PATH}${path}${search.size > 0 ? `?${search}` : ''}`
}

const headersOf = ({ body, bytes, idempotencyKey }: Sent): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': firstTexts().language,
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...(bytes && { 'content-type': 'application/octet-stream' }),
  ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
})

const bodyOf = ({ body, bytes }: Sent): Pick<RequestInit, 'body'> =>
  bytes ? { body: bytes } : body === undefined ? {} : { body: JSON.stringify(body) }

const refusalOf = async (response: Response): Promise<Refused> => {
  const answer = problemAnswer.safeParse(await json(response))
  const first = answer.data?.problems[0]
  return first && answer.data ? new Refused(first, answer.data.problems, answer.data.requestId) : new Refused(problemByStatus(response.status))
}

/** The body as JSON; `undefined` when it is not JSON. */
const json = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

const downloadOf = async (response: Response, told: readonly string[]) => ({
  fileName: fileNameIn(response.headers.get('content-disposition') ?? '') ?? 'download',
  bytes: new Uint8Array(await response.arrayBuffer()),
  headers: Object.fromEntries(told.map((name) => [name, response.headers.get(name) ?? ''])),
})

/** The encoded file name wins over the plain one (RFC 6266). */
const fileNameIn = (disposition: string): string | undefined => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(disposition)?.[1]
}
