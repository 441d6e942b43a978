/** Why a text is no e-mail address that the portal takes. */
export type AddressFault = 'no-address' | 'letters-before-at'

/** The form of an address as it is stored. The log-in library judges addresses by the same form. */
const STORED = /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,}$/
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u
const FOREIGN = /[^\0-\x7f]/u

/**
 * The address as it is stored, compared and sent to: letters outside ASCII in the domain become punycode (`räksmörgås.se` → `xn--rksmrgs-5wao1o.se`,
 * UTS 46), so that both spellings are the same person. The part before @ stays as written. A text that is no address comes back trimmed.
 */
export const addressTwin = (written: string): string => {
  const text = written.trim()
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1)
  return at > 0 && DOMAIN.test(domain) ? `${text.slice(0, at)}@${hostOf(domain) ?? domain}` : text
}

/**
 * The beginning that the stored form of a half-typed address has. Punycode of half a word is not half the punycode of the word: while the domain is not
 * whole and has letters outside ASCII, only the part up to @ is known.
 */
export const addressBeginning = (typed: string): string => {
  const text = typed.trim()
  const at = text.lastIndexOf('@')
  return at > 0 && FOREIGN.test(text.slice(at)) && addressFault(text) !== undefined ? text.slice(0, at + 1) : addressTwin(text)
}

/** The domain in ASCII, by the rules that browsers and Node keep for URLs. `undefined`: no domain can be called so. */
const hostOf = (domain: string): string | undefined => {
  if (!FOREIGN.test(domain)) return domain.toLowerCase()
  const url = `http://${domain}`
  return URL.canParse(url) ? new URL(url).hostname : undefined
}

/**
 * What is wrong with an address; `undefined`: nothing. Letters outside ASCII before @ are refused, because most mail systems do not deliver to such
 * addresses (SMTPUTF8, RFC 6531).
 */
export const addressFault = (written: string): AddressFault | undefined => {
  const twin = addressTwin(written)
  if (STORED.test(twin)) return undefined
  const at = twin.lastIndexOf('@')
  const isRightInAscii = at > 0 && STORED.test(twin.slice(0, at).replaceAll(/[^\0-\x7f]/gu, 'x') + twin.slice(at))
  return isRightInAscii ? 'letters-before-at' : 'no-address'
}
