import type { CollaborationView } from '@portal/contract'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { useBetween } from './use-between.ts'
import classes from './terminations.module.css'

/** What the two still collaborate in, and the way to end that: the next service, or several at once. */
export const WhatIsLeft = ({ pair }: { readonly pair: Pick<CollaborationView, 'customer' | 'agency'> }) => {
  const { format, together } = useTexts()
  const to = useTo()
  const { path, collaborations } = useBetween(pair)
  const [next, ...others] = collaborations
  if (!next) return null
  return (
    <div data-noprint>
      <Card title={together.left}>
        <div className={classes['words']}>
          <p className={classes['what']}>{together.leftWhat(format.list(collaborations.map(({ service }) => service.name)))}</p>
          <div className={classes['foot']}>
            <ButtonLink to={to(path, { tjanster: next.service.code })}>{together.endNext(collaborations.length)}</ButtonLink>
            {others.length > 0 && (
              <ButtonLink to={to(path)} variant="default">
                {together.endSeveral}
              </ButtonLink>
            )}
          </div>
        </div>
      </Card>
    </div>
  )
}
