import { VAT_REASONS } from '@portal/domain'
import { texts } from '@portal/texts'
import { describe, expect, it } from 'vitest'
import { choiceOf, vatChoices, vatOf } from './vat-choice.ts'

const offered = (choice: string) => vatChoices(texts('sv'), vatOf(choice)).map(({ value }) => value)

describe('the VAT of a row in a list', () => {
  it.each(['25', '12', '6', '0', ...VAT_REASONS])('%s comes back as it was chosen', (choice) => expect(choiceOf(vatOf(choice))).toBe(choice))
  it('offers 0 % without a reason only where it stands already', () => {
    expect(offered('0')).toContain('0')
    expect(offered('export')).not.toContain('0')
  })
})
