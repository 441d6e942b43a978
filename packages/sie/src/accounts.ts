import type { SieAccount, SieAccountType } from './document.ts'
import { type Draft, keepUnread, setOnce } from './draft.ts'
import { excerpt } from './findings.ts'
import { type SieRecord, textAt } from './record.ts'

const TYPES: ReadonlyMap<string, SieAccountType> = new Map([
  ['T', 'T'],
  ['S', 'S'],
  ['K', 'K'],
  ['I', 'I'],
])

/** Adds what #KONTO, #KTYP, #ENHET and #SRU say about an account; they come in any order. */
const describe = (draft: Draft, record: SieRecord, change: (account: SieAccount) => SieAccount | undefined): void => {
  const number = textAt(record, 0)
  const changed = number === '' ? undefined : change(draft.accounts.get(number) ?? { number, name: '', type: null, unit: '', sru: [] })
  if (changed === undefined) return keepUnread(draft, record)
  draft.accounts.set(number, changed)
}

export const readAccount = (draft: Draft, record: SieRecord): void =>
  describe(draft, record, (account) => {
    if (draft.declared.has(account.number)) draft.findings.warn({ line: record.line, code: 'record-repeated', text: excerpt(record.raw) })
    draft.declared.add(account.number)
    return { ...account, name: textAt(record, 1) }
  })

export const readAccountType = (draft: Draft, record: SieRecord): void =>
  describe(draft, record, (account) => {
    const type = TYPES.get(textAt(record, 1).toUpperCase())
    return type && { ...account, type }
  })

export const readUnit = (draft: Draft, record: SieRecord): void => describe(draft, record, (account) => ({ ...account, unit: textAt(record, 1) }))

export const readSru = (draft: Draft, record: SieRecord): void =>
  describe(draft, record, (account) => {
    const code = textAt(record, 1)
    if (code === '' || account.sru.length >= MOST_CODES) return undefined
    return account.sru.includes(code) ? account : { ...account, sru: [...account.sru, code] }
  })

/** An account is reported in a few boxes. A file with more codes is not a chart of accounts, and would make reading quadratic. */
const MOST_CODES = 50

/** Reads #DIM and #UNDERDIM. */
export const readDimension = (draft: Draft, record: SieRecord): void => {
  const number = textAt(record, 0)
  const parent = record.label === '#UNDERDIM' ? textAt(record, 2) : null
  if (number === '' || parent === '') return keepUnread(draft, record)
  setOnce(draft.dimensions, number, { number, name: textAt(record, 1), parent }, record, draft)
}

export const readObject = (draft: Draft, record: SieRecord): void => {
  const dimension = textAt(record, 0)
  const number = textAt(record, 1)
  if (dimension === '' || number === '') return keepUnread(draft, record)
  setOnce(draft.objects, JSON.stringify([dimension, number]), { dimension, number, name: textAt(record, 2) }, record, draft)
}
