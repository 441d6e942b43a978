import type { RecordOf } from '@portal/contract'
import { Anchor } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { useTexts } from '../../../platform/texts.ts'

type Voucher = RecordOf<'voucher'>
type Linked = NonNullable<Voucher['correctedBy']>['reversal']

/** The vouchers that this one corrects, or is corrected by (G18), as facts with a way to each. */
export const useCorrectionFacts = (
  { corrects, correctedBy }: Pick<Voucher, 'corrects' | 'correctedBy'>,
  onOpen: (recordId: string) => void,
): readonly (readonly [string, ReactNode])[] => {
  const { bookkeeping, corrections, format } = useTexts()
  const link = ({ recordId, series, number }: Linked) => {
    if (series === null) return corrections.gone
    const name = bookkeeping.voucherName(series, number)
    return (
      <Anchor component="button" type="button" aria-label={bookkeeping.openNamed(name)} onClick={() => onOpen(recordId)}>
        {name}
      </Anchor>
    )
  }
  return [
    [corrections.corrects, corrects && <>{link(corrects)}</>],
    [corrections.as, corrects?.as === 'reversal' ? corrections.reversal : null],
    [
      corrections.correctedBy,
      correctedBy && (
        <>
          {[correctedBy.reversal, correctedBy.replacement].map((each, place) =>
            each ? (
              <Fragment key={each.recordId}>
                {place > 0 && ', '}
                {link(each)}
              </Fragment>
            ) : null,
          )}
        </>
      ),
    ],
    [corrections.correctedOn, correctedBy && format.date(correctedBy.at)],
  ]
}
