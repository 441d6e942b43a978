import { addressFault, addressTwin } from '@portal/domain'
import punycode from 'punycode.js'
import * as z from 'zod'

/** An address of a person or company, as it is sent; what comes out is its stored form. A fault has the code of `AddressFault`. */
export const email = z
  .string()
  .overwrite(addressTwin)
  .max(254)
  .check(({ value, issues }) => {
    const fault = addressFault(value)
    if (fault) issues.push({ code: 'custom', input: value, params: { code: fault }, continue: true })
  })
  .meta({ format: 'idn-email', description: 'ASCII before @; the domain in letters or as punycode, which are the same address' })
export const emailOrNone = z.union([z.literal(''), email])

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/**
 * A stored address as people write it: `anna@xn--rksmrgs-5wao1o.se` → `anna@räksmörgås.se`. A domain with letters of other scripts stays punycode,
 * because some of them look like Latin ones, and so does one that would not lead back to the same address.
 */
export const shownAddress = (stored: string): string => {
  const at = stored.lastIndexOf('@') + 1
  const domain = stored.slice(at)
  if (!domain.includes('xn--')) return stored
  const shown = stored.slice(0, at) + written(domain)
  return LATIN.test(shown) && addressTwin(shown) === stored ? shown : stored
}

const written = (domain: string): string => {
  try {
    return punycode.toUnicode(domain)
  } catch {
    return domain
  }
}

/** An address in an answer: as people write it. */
export const emailShown = z.string().overwrite(shownAddress).meta({ format: 'idn-email' })
