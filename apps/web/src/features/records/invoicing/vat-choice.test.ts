import { VAT_REASONS } from '@portal/domain'
import { texts } from '@portal/texts'
import { describe, expect, it } from 'vitest'
import { choiceOf, chosenFor, vatChoices, vatOf } from './vat-choice.ts'

const DAY = '2026-04-01'
const offered = (choice: string) => vatChoices(texts('sv'), vatOf(choice, DAY), DAY).map(({ value }) => value)

describe('the VAT of a row in a list', () => {
  it.each(['25', '12', '6', '0', 'food', ...VAT_REASONS])('%s comes back as it was chosen', (choice) =>
    expect(choiceOf(vatOf(choice, DAY))).toBe(choice),
  )
  it('of food is the rate of the day', () => expect([vatOf('food', '2026-03-31').vat, vatOf('food', DAY).vat]).toEqual([12, 6]))
  it('another rate for food is kept as food, and shown as the rate', () => {
    const chosen = chosenFor({ vatClass: 'food' }, '12', DAY)
    expect(chosen).toEqual({ vat: 12, vatReason: null, vatClass: 'food', byHand: true })
    expect(choiceOf(chosen)).toBe('12')
    expect(chosenFor(chosen, 'food', DAY)).toEqual({ vat: 6, vatReason: null, vatClass: 'food', byHand: false })
  })
  it('offers 0 % without a reason only where it stands already', () => {
    expect(offered('0')).toContain('0')
    expect(offered('export')).not.toContain('0')
  })
})
