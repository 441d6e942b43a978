import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const DAY_S = 24 * 60 * 60
/** How long a browser is known after its last log-in. */
const KNOWN_S = 180 * DAY_S

type Device = { readonly account: string; readonly cookies: string | undefined }

export type KnownDevices = {
  /** The id of a browser that has logged in to this account before; `undefined`: it has not, or its cookie is not ours. */
  readonly find: (device: Device) => string | undefined
  /** The `Set-Cookie` that lets the browser be known from now on, under the id it has. */
  readonly cookieFor: (device: Device) => string
}

/**
 * Browsers from which somebody has logged in, each by a signed cookie for that account (OWASP: device cookies). Wrong passwords from a known browser are
 * counted by themselves, so that nobody else's guesses keep the owner out.
 */
export const knownDevices = (secret: string, secure: boolean): KnownDevices => {
  const sign = (account: string, id: string): string => createHmac('sha256', secret).update(`device:${account}:${id}`).digest('base64url')
  const find = ({ account, cookies }: Device): string | undefined => {
    const [id = '', signature = ''] = valueOf(cookies, nameFor(account)).split('.')
    return id !== '' && isSame(signature, sign(account, id)) ? id : undefined
  }
  return {
    find,
    cookieFor: (device) => {
      const id = find(device) ?? randomBytes(16).toString('base64url')
      const value = `${id}.${sign(device.account, id)}`
      return `${nameFor(device.account)}=${value}; Path=/api/auth; Max-Age=${KNOWN_S}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
    },
  }
}

/** Each account has a cookie of its own, so that two people can share a browser. The name does not tell the address. */
const nameFor = (account: string): string => `portal-device-${createHash('sha256').update(account).digest('hex').slice(0, 12)}`

const valueOf = (cookies: string | undefined, name: string): string => {
  const found = cookies?.split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? ''
}

const isSame = (given: string, right: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
