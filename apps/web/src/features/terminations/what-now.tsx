import type { TerminationView } from '@portal/contract'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import classes from './terminations.module.css'

/** Two sentences, one for each side: what they can do in the ended service from now on. */
export const WhatNow = ({ receipt: { effects, unchanged, service } }: { readonly receipt: TerminationView }) => {
  const { terminations } = useTexts()
  const mine = [...effects, ...unchanged].filter((effect) => effect.service === service.code)
  const after = (party: 'customer' | 'agency') => mine.find((effect) => effect.party === party)?.after ?? 'none'
  return (
    <Card title={terminations.whatNow}>
      <ul className={classes['now']}>
        <li>{terminations.nowForCustomer[after('customer')]}</li>
        <li>{terminations.nowForAgency[after('agency')]}</li>
      </ul>
    </Card>
  )
}
