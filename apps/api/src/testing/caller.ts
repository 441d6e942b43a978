import { BASE_PATH } from '@portal/contract'

/** Bodies are untyped: the assertions say what they must contain. */
type Body = ReturnType<typeof JSON.parse>
export type Reply = { readonly status: number; readonly headers: Headers; readonly body: Body }
export type SentHeaders = Readonly<Record<string, string>>
type Send = (path: string, body?: unknown, headers?: SentHeaders) => Promise<Reply>
export type Caller = { readonly [Method in 'get' | 'post' | 'put' | 'patch' | 'delete']: Send }

/** Calls a portal as a person. A path is one of the contract's, or a whole one beginning with `/api/`. `cookie` is called at each request. */
export const createCaller = (url: string, cookie: () => Promise<string | undefined>): Caller => {
  const send =
    (method: string): Send =>
    async (path, body, headers = {}) => {
      const session = await cookie()
      const own = { ...(session && { cookie: session }), ...(isJson(body) && { 'content-type': 'application/json' }) }
      const sent = isJson(body) ? JSON.stringify(body) : (body as string | Uint8Array<ArrayBuffer> | undefined)
      const address = /^\/(api\/|healthz|readyz|assets)/.test(path) ? path : `${BASE_PATH}${path}`
      const answer = await fetch(url + address, {
        method,
        redirect: 'manual',
        headers: { ...own, ...headers },
        ...(sent !== undefined && { body: sent }),
      })
      return { status: answer.status, headers: answer.headers, body: await bodyOf(answer) }
    }
  return { get: send('GET'), post: send('POST'), put: send('PUT'), patch: send('PATCH'), delete: send('DELETE') }
}

/** Text and bytes are sent unchanged, so that a test can send what is not JSON. */
const isJson = (body: unknown): body is object => typeof body === 'object' && !(body instanceof Uint8Array)

/** A stream without an end is left at once. */
const bodyOf = async (answer: Response): Promise<Body> => {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return read(await answer.text())
  await answer.body?.cancel()
  return ''
}

const read = (text: string): Body => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The cookies that a browser keeps from `Set-Cookie`. */
export const cookiesOf = ({ headers }: Reply): string =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
