import type { CollaborationView } from '@portal/contract'
import { useState } from 'react'
import { Help } from '../../parts/help.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Choices } from '../../ui/choices.tsx'
import { ByHand } from './by-hand.tsx'
import { ChooseMainContact } from './choose-main-contact.tsx'
import { CreateMainContact } from './create-main-contact.tsx'
import { fieldOf } from './missing-at.ts'
import classes from './terminations.module.css'

type Props = {
  readonly customer: CollaborationView['customer']
  /** Called once the customer has a main contact. */
  readonly onMended?: () => void
}

/** Mends the blocker of G5 on the page: one of the customer's users, or a new one, becomes main contact (G6). */
export const MainContactMissing = ({ customer, onMended }: Props) => {
  const { terminations } = useTexts()
  const [way, choose] = useState<'existing' | 'new'>('existing')
  return (
    <Banner tone="warning" title={terminations.mainContactMissing(customer.customerNumber)}>
      {terminations.mainContactWhat} <Help of="main-contact" />
      <div id={fieldOf({ what: 'main-contact' })} className={classes['mend']}>
        <Choices
          label={terminations.whichUser}
          chosen={way}
          onChoose={choose}
          options={[
            { value: 'existing', label: terminations.existingUser },
            { value: 'new', label: terminations.newUser },
          ]}
        />
        {way === 'existing' ? (
          <ChooseMainContact companyId={customer.id} onMended={onMended} />
        ) : (
          <CreateMainContact companyId={customer.id} onMended={onMended} />
        )}
        <ByHand customer={customer} />
      </div>
    </Banner>
  )
}
