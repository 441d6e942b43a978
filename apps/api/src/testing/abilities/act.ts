/** A call as a client sends it. */
export type Act = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

type WithAbilities = { readonly abilities: readonly string[] }
/** How each ability in an answer of this shape is carried out on a thing. An ability without its acts does not compile. */
export type Acts<View extends WithAbilities, Thing> = Readonly<Record<View['abilities'][number], (thing: Thing) => readonly Act[]>>

export const get = (path: string): Act => ({ method: 'get', path })
export const post = (path: string, body?: object, headers?: Act['headers']): Act => ({
  method: 'post',
  path,
  ...(body && { body }),
  ...(headers && { headers }),
})
export const put = (path: string, body: object): Act => ({ method: 'put', path, body })
export const patch = (path: string, body: object): Act => ({ method: 'patch', path, body })
export const remove = (path: string): Act => ({ method: 'delete', path })

/** Two abilities whose acts have the same name are carried out by the same call. The idempotency key, new for each call, is no part of it. */
export const nameOf = ({ method, path, body }: Act): string =>
  [method.toUpperCase(), path, ...(body ? [body instanceof Uint8Array ? 'bytes' : JSON.stringify(body)] : [])].join(' ')
