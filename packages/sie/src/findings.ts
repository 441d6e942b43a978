import { withoutControls } from './tokenise.ts'

/**
 * Something unusual in a file that was read anyway. `line` counts from 1; 0 is the file as a whole. All amounts are in öre: `difference`, the
 * declared sum (`given`), the sum of the chosen reading (`computed`) and the sum of the other reading (`other`).
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

/** `text`: what the warning is about: the voucher (`A 12`), the tag, or the field unchanged. */
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

/** Why a file is not read. `text`: the field or tag it is about. */
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

/** Collects what the reader finds. The first problem ends the reading. */
export type Findings = {
  readonly warn: (warning: SieWarning) => void
  readonly refuse: (code: SieProblemCode, line: number, text: string) => void
  readonly problem: () => SieProblem | undefined
  readonly warnings: () => readonly SieWarning[]
}

/** The most warnings of one kind; further ones are only counted, so that a hostile file cannot produce a million. */
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

/** The beginning of a text, for use in a message. */
export const excerpt = (text: string): string => withoutControls(text.length > 80 ? `${text.slice(0, 79)}…` : text)
