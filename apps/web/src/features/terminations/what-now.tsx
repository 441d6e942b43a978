import type { TerminationView } from '@portal/contract'
import { accessAfter } from '@portal/domain'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import classes from './terminations.module.css'

/** Two sentences, one for each side: what they can do in the ended service from now on, and on which condition. */
export const WhatNow = ({ receipt }: { readonly receipt: TerminationView }) => {
  const { terminations } = useTexts()
  const { customer, agency } = accessAfter({ ...receipt, service: receipt.service.code })
  return (
    <Card title={terminations.whatNow}>
      <ul className={classes['now']}>
        <li>{terminations.nowForCustomer[customer]}</li>
        <li>{terminations.nowForAgency[agency]}</li>
      </ul>
    </Card>
  )
}
