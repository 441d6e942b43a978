/** How many characters a password has. No rule says which. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const

/**
 * How many guesses a password must stand, as a power of ten, so that whoever has stolen its hash does not find it either. zxcvbn calls passwords
 * beyond it "very unguessable".
 */
const LEAST_GUESSES_LOG10 = 10

/** Why a password is refused, in the order in which the reasons are told. */
export const PASSWORD_FAULTS = ['too-short', 'too-long', 'blank', 'own-words', 'common', 'guessable'] as const
export type PasswordFault = (typeof PASSWORD_FAULTS)[number]

/** What an estimator says: how many guesses find the password, and whether it stands on the list of common ones as it is. */
export type PasswordEstimate = { readonly guessesLog10: number; readonly isCommon: boolean }
/** `ownWords`: what is easily guessed for this person. */
export type EstimatePassword = (password: string, ownWords: readonly string[]) => PasswordEstimate

/** What others know of the person who chooses a password. */
export type PasswordOwner = { readonly email: string; readonly names: readonly string[] }

/** How many characters must be left of a password beside the person's own words. */
const LEFT_BESIDE_OWN_WORDS = 8
const LEAST_WORD = 3

/** The words of an address and of names: the whole of each, and its parts of at least three characters. */
export const ownWordsOf = ({ email, names }: PasswordOwner): readonly string[] => {
  const all = [email, ...names].map(folded).filter((text) => text !== '')
  const parts = all.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
  return [...new Set([...all, ...all.map((text) => text.replaceAll(' ', '')), ...parts])].filter(({ length }) => length >= LEAST_WORD)
}

/** `strength`: from 0 to 1, where 1 is enough. */
export type PasswordVerdict = { readonly fault: PasswordFault | undefined; readonly strength: number }

/** Judges a password that somebody chooses. The same rule holds wherever one is chosen. */
export const judgePassword = (password: string, owner: PasswordOwner, estimate: EstimatePassword): PasswordVerdict => {
  const ownWords = ownWordsOf(owner)
  if (password.length > PASSWORD_LENGTH.most) return { fault: 'too-long', strength: 0 }
  const { guessesLog10, isCommon } = estimate(password, ownWords)
  const strength = Math.min(1, Math.max(0, guessesLog10 / LEAST_GUESSES_LOG10))
  const faults: Readonly<Record<Exclude<PasswordFault, 'too-long'>, boolean>> = {
    'too-short': password.length < PASSWORD_LENGTH.least,
    blank: password.trim() === '',
    'own-words': isOfOwnWords(folded(password), ownWords),
    common: isCommon,
    guessable: strength < 1,
  }
  const fault = PASSWORD_FAULTS.find((each) => each !== 'too-long' && faults[each])
  return { fault, strength: fault === undefined ? 1 : Math.min(strength, MOST_REFUSED) }
}

/** The strength of a refused password stays below this, so that nobody takes it for enough. */
const MOST_REFUSED = 0.75

/** Whether little is left of the password when the person's own words are taken out of it, the longest first. */
const isOfOwnWords = (password: string, ownWords: readonly string[]): boolean => {
  const left = ownWords.toSorted((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ''), password)
  return left !== password && left.replaceAll(/[^\p{L}\p{N}]/gu, '').length < LEFT_BESIDE_OWN_WORDS
}

/** Without capitals and marks, so that Åsa and asa are one word. */
const folded = (text: string): string => text.trim().normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
