import type { ReactNode } from 'react'
import { useTexts } from '../../platform/texts.ts'
import { CheckField } from '../../ui/fields.tsx'
import { type Check, codesOf } from './checks-in.ts'
import { acknowledgementOf } from './filled.ts'
import { fieldOf } from './missing-at.ts'
import type { Ending } from './use-ending.ts'

type Props = { readonly collaborationId: string; readonly check: Check; readonly label: ReactNode; readonly ending: Ending }

/** The box that acknowledges a check that is not done, and everything that belongs to it. */
export const Acknowledge = ({ collaborationId, check, label, ending }: Props) => {
  const { terminations } = useTexts()
  const acknowledgements = codesOf(check).map((code) => acknowledgementOf(collaborationId, code))
  const isKnown = acknowledgements.every((each) => ending.acknowledged.has(each))
  return (
    <CheckField
      id={fieldOf({ what: 'confirmation', collaborationId, code: check.asks.code })}
      label={label}
      checked={isKnown}
      error={ending.shown && !isKnown && terminations.missing.confirmation}
      onChange={(on) => ending.acknowledge(acknowledgements, on)}
    />
  )
}
