import type { OutcomePreview } from '@portal/contract'
import type { ConfirmationCode } from '@portal/domain'

export type Confirmation = OutcomePreview['confirmations'][number]
/** What is read and acknowledged as one. `also`: what is acknowledged with it, because it is a part of the same thing. */
export type Check = { readonly asks: Confirmation; readonly also: readonly Confirmation[] }

/** Whether a confirmation is asked about together with the deletion that it is about, and not as a check. */
const WITH_DELETION: Readonly<Record<ConfirmationCode, boolean>> = {
  'lon-user-added': false,
  'lon-synchronised': false,
  'lon-backup-handed-over': false,
  'lon-backup-current': false,
  'utlagg-reports-sent': false,
  'utlagg-expenses-submitted': false,
  'data-will-be-deleted': true,
}

/** The check that another one is a part of while neither is done: expenses that are not submitted are in reports that are not sent. */
const PART_OF: Readonly<Partial<Record<ConfirmationCode, ConfirmationCode>>> = { 'utlagg-expenses-submitted': 'utlagg-reports-sent' }

export const isOfDeletion = ({ code }: Pick<Confirmation, 'code'>): boolean => WITH_DELETION[code]

/** The confirmations of an outcome as they are read: what has to be acknowledged, what is done, and what is said of its deletion. */
export const checksIn = ({ confirmations }: Pick<OutcomePreview, 'confirmations'>) => {
  const steps = confirmations.filter((each) => !isOfDeletion(each))
  const undone = steps.filter(({ done }) => !done)
  const wholeOf = ({ code }: Confirmation): Confirmation | undefined => undone.find((each) => each.code === PART_OF[code])
  const checks: readonly Check[] = undone
    .filter((each) => !wholeOf(each))
    .map((asks) => ({ asks, also: undone.filter((each) => wholeOf(each)?.code === asks.code) }))
  return { checks, done: steps.filter(({ done }) => done), deletion: confirmations.find(isOfDeletion) }
}

/** What has to be acknowledged, the deletion first: it is told before the checks. */
export const askedIn = (outcome: Pick<OutcomePreview, 'confirmations'>): readonly Check[] => {
  const { checks, deletion } = checksIn(outcome)
  return deletion && !deletion.done ? [{ asks: deletion, also: [] }, ...checks] : checks
}

/** Everything that a check acknowledges. */
export const codesOf = ({ asks, also }: Check): readonly ConfirmationCode[] => [asks, ...also].map(({ code }) => code)
