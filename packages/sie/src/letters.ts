import iconv from 'iconv-lite'
import { withoutControls } from './tokenise.ts'

export type Transliteration = { readonly from: string; readonly to: string; readonly count: number }
export type Letters = {
  readonly write: (text: string) => string
  /** The text with a final backslash replaced by a slash. */
  readonly endWithSlash: (text: string) => string
  readonly transliterated: () => readonly Transliteration[]
}

const UPPER_HALF = iconv.decode(
  Uint8Array.from({ length: 128 }, (_, index) => 128 + index),
  'cp437',
)
const PC8_TEXT = new RegExp(`^[ -~${UPPER_HALF}]*$`, 'u')

/** Replacements that a Swedish reader understands. Letters with diacritics lose them without an entry here. § is a control character in CP437. */
const INSTEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    '§': 'par.',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '―': '-',
    '−': '-',
    '…': '...',
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    '′': "'",
    '´': "'",
    '‹': '<',
    '›': '>',
    '“': '"',
    '”': '"',
    '„': '"',
    '″': '"',
    '•': '*',
    '×': 'x',
    '©': '(c)',
    '®': '(R)',
    '™': '(TM)',
    '‰': 'o/oo',
    '¦': '|',
    ø: 'ö',
    Ø: 'Ö',
    œ: 'oe',
    Œ: 'OE',
    ð: 'd',
    Ð: 'D',
    đ: 'd',
    Đ: 'D',
    þ: 'th',
    Þ: 'Th',
    ł: 'l',
    Ł: 'L',
    ı: 'i',
    ẞ: 'SS',
    β: 'ß',
    μ: 'µ',
    '\u200b': '',
    '\u200c': '',
    '\u200d': '',
    '\u2060': '',
    '\ufeff': '',
    '\u00ad': '',
    '\u2028': ' ',
    '\u2029': ' ',
  }),
)

/** Converts text to the characters of CP437. Replaced characters are counted, so that they can be reported. */
export const pc8Letters = (): Letters => {
  const counts = new Map<string, { readonly to: string; count: number }>()
  const replace = (letter: string, to: string): string => {
    const known = counts.get(letter) ?? { to, count: 0 }
    known.count += 1
    counts.set(letter, known)
    return to
  }
  return {
    write: (text) => {
      if (PC8_TEXT.test(text)) return text
      const plain = withoutControls(text)
      const letters = PC8_TEXT.test(plain) ? plain : plain.normalize('NFC')
      return Array.from(letters, (letter) => (PC8_TEXT.test(letter) ? letter : replace(letter, substitute(letter)))).join('')
    },
    endWithSlash: (text) => text.slice(0, -1) + replace('\\', '/'),
    transliterated: () => [...counts].map(([from, { to, count }]) => ({ from, to, count })),
  }
}

const substitute = (letter: string): string => {
  const instead = INSTEAD.get(letter)
  if (instead !== undefined) return instead
  if (/^\p{M}$/u.test(letter)) return ''
  if (/^\p{Zs}$/u.test(letter)) return ' '
  const base = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return base !== '' && PC8_TEXT.test(base) ? base : '?'
}
