import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../kernel/keys.ts'
import { SERVICE_CONFIRMATIONS } from './confirmations.ts'
import { graceDaysOf, ruleBook, type RuleBook } from './rule-book.ts'
import { aftermathOf, OUTCOMES, outcomesOf, RULES_EDITION, SERVICE_CODES, SERVICES, type Terms, termsOf } from './services.ts'

/**
 * Every edition that a receipt may name, with the SHA-256 of its rows. Changing the rows adds a line with a new edition; existing lines never change.
 */
const EDITIONS: Readonly<Record<string, string>> = {
  '2026-11': '75533213a0a58f2b1027493e16cd2edfef8ed5754c2bc0d2253b2002471366e6',
}
const hashOf = (rows: RuleBook['services']): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex')

describe('the edition of the rules', () => {
  it('is new when the rows are: give RULES_EDITION a new value and add its hash here', () => {
    expect(keysOf(EDITIONS).at(-1)).toBe(RULES_EDITION)
    expect({ [RULES_EDITION]: hashOf(SERVICES) }).toEqual({ [RULES_EDITION]: EDITIONS[RULES_EDITION] })
  })

  it('has another hash once a row has an outcome, a question or a grace period more', () => {
    const { scanner, ...others } = ruleBook(30).services
    const changed = [
      { ...scanner, outcomes: { ...scanner.outcomes, close: { leaves: 'closed', agency: 'none', destructive: false } as const } },
      { ...scanner, confirmations: ['lon-user-added'] as const },
      { ...scanner, graceDays: 60 },
    ]
    const hashes = changed.map((terms) => hashOf({ ...others, scanner: terms }))
    expect(new Set([hashOf(SERVICES), ...hashes]).size).toBe(4)
  })
})

describe('the rows', () => {
  it('use every outcome and every question that there is', () => {
    const rows = SERVICE_CODES.map(termsOf)
    expect(new Set(rows.flatMap(outcomesOf))).toEqual(new Set(OUTCOMES))
    expect(new Set(rows.flatMap(({ confirmations }) => confirmations.flat()))).toEqual(new Set(SERVICE_CONFIRMATIONS))
  })

  it('call an outcome destructive when it leaves the service to be deleted, and only then (G10)', () => {
    for (const terms of SERVICE_CODES.map(termsOf))
      for (const outcome of outcomesOf(terms)) {
        const { leaves, destructive } = aftermathOf(terms, outcome) ?? {}
        expect(destructive).toBe(leaves === 'deleting')
      }
  })

  it('wait as long as the portal says with a destruction, unless they name a grace period of their own (G10)', () => {
    const none: Terms = { outcomes: {}, confirmations: [] }
    const rules = { ...ruleBook(14), services: { ...SERVICES, utlagg: { ...none, graceDays: 0 }, lon: none } }
    expect([graceDaysOf(rules, 'utlagg'), graceDaysOf(rules, 'lon')]).toEqual([0, 14])
  })
})
