import { useEffect, useRef } from 'react'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { isSameMissing } from './missing-at.ts'
import { MissingList } from './missing-list.tsx'
import type { Ending } from './use-ending.ts'
import classes from './terminations.module.css'

type Props = { readonly ending: Ending; readonly several: boolean }

/**
 * What was missing when the button was pressed and still is. It stands at the top and gets the focus at each press (the error summary of GOV.UK). What
 * becomes missing later, by another choice, waits for the next press.
 */
export const MissingSummary = ({ ending, several }: Props) => {
  const { terminations } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const { told, missing } = ending
  useEffect(() => {
    if (told && told.length > 0) place.current?.focus()
  }, [told])
  const left = (told ?? []).filter((each) => missing.some((now) => isSameMissing(each, now)))
  if (left.length === 0) return null
  return (
    <div ref={place} tabIndex={-1} className={classes['atTop']}>
      <Banner tone="danger" role="alert" title={terminations.stillMissing}>
        <MissingList missing={left} ending={ending} several={several} />
      </Banner>
    </div>
  )
}
