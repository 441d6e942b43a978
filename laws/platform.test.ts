import { describe, expect, it } from 'vitest'
import { FIELD_WORDS, fieldWordsIn } from './field-words.ts'
import { sources, textOf } from './modules.ts'

/** The platform could serve any portal, so it has none of the field's words. Its tests may use them. */
const isPlatform = (path: string): boolean => path.startsWith('apps/api/src/platform/') && !path.endsWith('.test.ts')

const wordsAt = (path: string, text: string): readonly string[] => fieldWordsIn(`${path.slice('apps/api/src/'.length)}\n${text}`)

describe('no word of the field in the platform', () => {
  const modules = sources().filter(({ path }) => path.startsWith('apps/api/src/'))

  it('in names, texts, comments and the names of files', () => {
    const judged = modules.filter(({ path }) => isPlatform(path))
    expect(judged.length).toBeGreaterThan(30)
    const breaches = judged.flatMap(({ path, text }) => {
      const lines = text.split('\n').flatMap((line, at) => fieldWordsIn(line).map((word) => `${path}:${at + 1}: ${word}`))
      return lines.length > 0 ? lines : wordsAt(path, text).map((word) => `${path}: ${word}`)
    })
    expect(breaches).toEqual([])
  })

  it('is full of them above it, so the law can see', () => {
    const above = modules.filter(({ path }) => !path.startsWith('apps/api/src/platform/'))
    const found = new Set(above.flatMap(({ path, text }) => wordsAt(path, text)))
    expect(found.size).toBeGreaterThan(FIELD_WORDS.length * 0.8)
  })

  it.each([
    ['a name', 'const companyId = row.id', ['company']],
    ['a type', 'export type SubscriptionState = string', ['subscription']],
    ['a plural', 'const agencies = 1', ['agency']],
    ['a text', "throw new Error('no such voucher')", ['voucher']],
    ['a statement', 'const sql = `SELECT id FROM workspace_record`', ['workspace']],
    ['a variable of the environment', 'DELETION_GRACE_DAYS: 30', ['deletion', 'grace']],
    ['a comment', '/** What the auditor sees. */', ['auditor']],
    ['a pair of words', 'const isMainContact = true', ['main contact']],
    ['a service', "const service = 'eekonomi-smart'", ['service', 'eekonomi']],
    ['an abbreviation', 'const readSIEFile = 1', ['sie']],
  ])('is red over %s', (_, text, words) => expect(fieldWordsIn(text)).toEqual(words))

  it.each([
    'const remember = (may: boolean) => may',
    "export const mount = (contract: Contract) => 'record'",
    "const headers = { 'upgrade-insecure-requests': [] }",
    'type Row = Record<string, unknown>',
    "client.query('SELECT pg_terminate_backend(1)')",
    'const longest = along.balanced',
    "call('/two-factor/verify-backup-code', {})",
  ])('does not mind %s', (text) => expect(fieldWordsIn(text)).toEqual([]))

  it('knows a word of every table that is not the platform’s own', () => {
    const own = ['user', 'session', 'account', 'verification', 'rate_limit', 'idempotency_key', 'mail_done', 'audit_entry', 'two_factor', 'user_word']
    const tables = [...textOf('prisma/schema.prisma').matchAll(/@@map\("(\w+)"\)/g)].map(([, table]) => table ?? '')
    expect(tables.length).toBeGreaterThan(25)
    expect(tables.filter((table) => !own.includes(table) && fieldWordsIn(table).length === 0)).toEqual([])
  })
})
