import type { EstimatePassword } from '@portal/domain'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { SWEDISH } from './swedish.ts'

/** How many characters of a password are estimated. More would cost half a second of work for a password made to cost it. */
const ESTIMATED = 64

const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...dictionary, swedish: [...SWEDISH] },
  graphs: adjacencyGraphs,
  maxLength: ESTIMATED,
  l33tMaxSubstitutions: 20,
})

/** Known passwords: 49 000 that stood in leaked registers, the commonest first, and Swedish ones. */
const COMMON: ReadonlySet<string> = new Set([...dictionary['passwords-common'], ...SWEDISH].map((word) => word.toLowerCase()))

/** Estimates how many guesses find a password, by zxcvbn over lists that come with the portal. Nothing is asked of any other service. */
export const estimate: EstimatePassword = (password, ownWords) => ({
  guessesLog10: zxcvbn.check(password, [...ownWords]).guessesLog10,
  isCommon: COMMON.has(password.trim().toLowerCase()),
})
