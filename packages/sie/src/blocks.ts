import type { Draft } from './draft.ts'
import { excerpt } from './findings.ts'
import type { SieRecord } from './record.ts'
import { RECORD_READERS } from './record-readers.ts'
import { type Tokens, tokenise, withoutControls } from './tokenise.ts'
import { closeVoucher, nameOf, type OpenVoucher, readRow, readVoucher } from './vouchers.ts'

/** The position of the reader: between records, after a record that may have a block, or inside its block. */
type Place =
  | { readonly at: 'between' }
  | { readonly at: 'voucher'; readonly open: OpenVoucher; readonly opened: boolean }
  | { readonly at: 'unknown'; readonly kept: string[]; readonly line: number; readonly opened: boolean }

export type Lines = {
  /** `unended`: the file ends on this line, so the line may be incomplete. */
  readonly read: (content: string, line: number, unended: boolean) => void
  readonly end: () => void
}

const BETWEEN: Place = { at: 'between' }

/** Takes the lines of a file one by one, trimmed and not empty, and fills the draft. */
export const readLines = (draft: Draft): Lines => {
  const { findings } = draft
  let place: Place = BETWEEN
  let last = 0

  /** A record without a block ends when the next record begins. */
  const leave = () => {
    if (place.at === 'voucher') closeVoucher(draft, place.open)
    if (place.at === 'unknown') draft.unknown.push(place.kept.join('\n'))
    place = BETWEEN
  }
  const open = (line: number) => {
    if (place.at === 'between' || place.opened) findings.refuse('brace-unexpected', line, '{')
    else place = { ...place, opened: true }
    if (place.at === 'unknown') place.kept.push('{')
  }
  const close = (line: number) => {
    if (place.at === 'between' || !place.opened) return findings.refuse('brace-unexpected', line, '}')
    if (place.at === 'unknown') place.kept.push('}')
    leave()
  }
  const cutOff = ({ line, head }: OpenVoucher) => findings.refuse('cut-off', line, nameOf(head))
  const begin = (record: SieRecord, opened: boolean) => {
    leave()
    if (record.label === '#VER') place = { at: 'voucher', open: readVoucher(draft, record), opened }
    else if (isRow(record.label)) findings.refuse('row-outside-voucher', record.line, record.raw)
    else {
      const reader = RECORD_READERS.get(record.label)
      if (reader) return reader(draft, record)
      findings.warn({ line: record.line, code: 'record-unknown', text: excerpt(record.label) })
      place = {
        at: 'unknown',
        kept: opened ? [withoutBrace(withoutControls(record.raw)), '{'] : [withoutControls(record.raw)],
        line: record.line,
        opened,
      }
    }
  }
  const take = (record: SieRecord, opensBlock: boolean) => {
    if (place.at !== 'voucher' || !place.opened) return begin(record, opensBlock)
    if (isRow(record.label)) return readRow(draft, place.open, record)
    if (record.label === '#VER') return findings.refuse('voucher-not-closed', place.open.line, nameOf(place.open.head))
    if (RECORD_READERS.has(record.label)) return findings.refuse('record-misplaced', record.line, record.raw)
    findings.warn({ line: record.line, code: 'record-unknown', text: excerpt(record.label) })
  }

  return {
    read: (content, line, unended) => {
      last = line
      if (unended && content !== '}' && place.at === 'voucher' && place.opened) return cutOff(place.open)
      const first = content[0]
      if (first === '{' || first === '}') {
        if (content.length > 1) return findings.refuse('brace-unexpected', line, content)
        return first === '{' ? open(line) : close(line)
      }
      if (place.at === 'unknown' && place.opened) return void place.kept.push(withoutControls(content))
      if (first !== '#') return findings.warn({ line, code: 'text-outside-record', text: excerpt(content) })
      const tokens = tokenise(content)
      const { label, fields, opensBlock } = tokens
      for (const code of flawsOf(tokens)) findings.warn({ line, code, text: excerpt(content) })
      if (unended && label === '#VER') return findings.refuse('cut-off', line, content)
      take({ line, label, fields, raw: content }, opensBlock)
    },
    end: () => {
      if (place.at === 'voucher') cutOff(place.open)
      else if (place.at === 'unknown' && place.opened) findings.refuse('cut-off', last, '')
      else leave()
    },
  }
}

const isRow = (label: string): boolean => label === '#TRANS' || label === '#RTRANS' || label === '#BTRANS'

const withoutBrace = (raw: string): string => raw.slice(0, -1).trimEnd()

/** A brace at the end of a line opens a block only after a record that may have one. */
const flawsOf = ({ label, flaws, opensBlock }: Tokens) =>
  opensBlock && label !== '#VER' && RECORD_READERS.has(label) ? [...flaws, 'list-unclosed' as const] : flaws
