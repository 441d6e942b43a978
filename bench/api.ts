import type { RunningPortal } from './portal.ts'

type Sent = { readonly method?: 'GET' | 'POST' | 'PATCH'; readonly body?: Buffer | object; readonly key?: string; readonly expect?: number }

/** Calls a portal's API and returns the response. Throws when its status is not the expected one. */
export const callApi = async ({ port }: RunningPortal, cookie: string, path: string, { method = 'GET', body, key, expect = 200 }: Sent = {}) => {
  const json = body !== undefined && !Buffer.isBuffer(body)
  const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
    method,
    headers: { cookie, ...(json && { 'content-type': 'application/json' }), ...(key && { 'idempotency-key': key }) },
    ...(body !== undefined && { body: json ? JSON.stringify(body) : new Uint8Array(body) }),
  })
  if (response.status !== expect) throw new Error(`${method} ${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
  return response
}

/** Calls a portal's API and returns the body, parsed by the contract's schema. */
export const ask = async <T>(
  portal: RunningPortal,
  cookie: string,
  schema: { readonly parse: (answer: unknown) => T },
  path: string,
  sent: Sent = {},
): Promise<T> => schema.parse(await (await callApi(portal, cookie, path, sent)).json())
