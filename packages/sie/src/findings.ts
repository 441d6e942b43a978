import { withoutControls } from './tokenise.ts'

/**
 * Something odd in a file that was read all the same. `line` counts from 1; 0 means the file as a whole. `difference` is in öre, and so are the
 * declared sum (`given`), what the reading taken comes to (`computed`) and what the other reading comes to (`other`).
 */
export type SieWarning =
  | {
      readonly line: number
      readonly code: 'added-rows-undecided'
      readonly account: string
      readonly given: number
      readonly computed: number
      readonly other: number
    }
  | { readonly line: number; readonly code: 'voucher-unbalanced'; readonly text: string; readonly difference: number }
  | { readonly line: number; readonly code: 'account-undeclared'; readonly account: string }
  | { readonly line: number; readonly code: 'more-of-same'; readonly text: SieWarningCode; readonly count: number }
  | { readonly line: number; readonly code: SieTextWarningCode; readonly text: string }

/** `text` is what the sentence is about: the voucher (`A 12`), the tag, the field as it stood. */
export type SieTextWarningCode =
  | 'voucher-empty'
  | 'voucher-repeated'
  | 'voucher-outside-years'
  | 'organisation-number-missing'
  | 'year-derived'
  | 'record-unknown'
  | 'record-unread'
  | 'record-repeated'
  | 'text-outside-record'
  | 'encoding-utf8'
  | 'encoding-windows'
  | 'letters-mixed'
  | 'marked-imported'
  | 'year-empty'
  | 'format-other'
  | 'type-other'
  | 'checksum-overruled'
  | 'added-rows-kept'
  | 'quote-unescaped'
  | 'quote-unclosed'
  | 'list-unclosed'
  | 'control-character'
  | 'date-ignored'
  | 'quantity-odd'
  | 'objects-missing'
  | 'objects-incomplete'
  | 'added-row-alone'

export type SieWarningCode = SieTextWarningCode | 'added-rows-undecided' | 'voucher-unbalanced' | 'account-undeclared' | 'more-of-same'

/** Why a file is not read at all. `text` is the field or tag it is about. */
export type SieProblem = { readonly line: number; readonly code: SieProblemCode; readonly text: string }

export type SieProblemCode =
  | 'empty'
  | 'binary'
  | 'encoding-utf16'
  | 'checksum-wrong'
  | 'not-sie'
  | 'cut-off'
  | 'voucher-not-closed'
  | 'brace-unexpected'
  | 'row-outside-voucher'
  | 'record-misplaced'
  | 'row-malformed'
  | 'record-malformed'
  | 'amount-malformed'
  | 'amount-too-precise'
  | 'amount-too-large'
  | 'date-malformed'
  | 'year-malformed'
  | 'year-missing'

/** Collects what the reading finds: the first problem ends it. */
export type Findings = {
  readonly warn: (warning: SieWarning) => void
  readonly refuse: (code: SieProblemCode, line: number, text: string) => void
  readonly problem: () => SieProblem | undefined
  readonly warnings: () => readonly SieWarning[]
}

/** A hostile file must not answer with a million warnings; the rest of a kind is counted. */
const MOST_OF_A_KIND = 200

export const collectFindings = (): Findings => {
  const kept: SieWarning[] = []
  const seen = new Map<SieWarningCode, number>()
  let first: SieProblem | undefined
  return {
    warn: (warning) => {
      const count = (seen.get(warning.code) ?? 0) + 1
      seen.set(warning.code, count)
      if (count <= MOST_OF_A_KIND) kept.push(warning)
    },
    refuse: (code, line, text) => {
      first ??= { line, code, text: excerpt(text) }
    },
    problem: () => first,
    warnings: () => {
      const more = [...seen].filter(([, count]) => count > MOST_OF_A_KIND)
      return [
        ...kept.toSorted((a, b) => a.line - b.line),
        ...more.map(([text, count]) => ({ line: 0, code: 'more-of-same', text, count: count - MOST_OF_A_KIND }) as const),
      ]
    },
  }
}

/** Enough of a text to recognise it in a sentence. */
export const excerpt = (text: string): string => withoutControls(text.length > 80 ? `${text.slice(0, 79)}…` : text)
