import { AskButton } from '../../parts/ask-first.tsx'
import { recordQueries } from './records.queries.ts'

type Props = {
  readonly id: string
  readonly recordId: string
  /** The text of the button, here and in the dialog. */
  readonly remove: string
  readonly title: string
  readonly consequence: string
  readonly dismiss?: string
  /** The notice that is shown when it is done. */
  readonly done: string
  readonly onRemoved: () => void
}

/** Removes a record after asking. */
export const RemoveRecord = ({ id, recordId, remove, onRemoved, ...asked }: Props) => (
  <AskButton {...asked} variant="subtle" color="red" destructive mutation={recordQueries.remove(id, recordId)} confirm={remove} onDone={onRemoved} />
)
