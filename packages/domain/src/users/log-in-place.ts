/** Where somebody logged in, as far as an address tells by itself. */
export const LOG_IN_PLACES = ['this-computer', 'local-network', 'network', 'unknown'] as const
/** `network`: the beginning of the address, such as `192.0.2` or `2001:db8:1`; empty for the other kinds. */
export type LogInPlace = { readonly kind: (typeof LOG_IN_PLACES)[number]; readonly network: string }

const LOOPBACK = /^(127\.|::1$|0:0:0:0:0:0:0:1$)/
const LOCAL = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/
const MAPPED = /^::ffff:(?=\d+\.)/

/** Shortens an address of the network, so that it tells the network and not the machine. No register of places is asked. */
export const logInPlace = (address: string): LogInPlace => {
  const plain = address.trim().toLowerCase().replace(MAPPED, '')
  if (LOOPBACK.test(plain)) return { kind: 'this-computer', network: '' }
  if (LOCAL.test(plain)) return { kind: 'local-network', network: '' }
  const network = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain)?.[1] ?? /^([0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,2}):/.exec(plain)?.[1]
  return network === undefined ? { kind: 'unknown', network: '' } : { kind: 'network', network }
}
