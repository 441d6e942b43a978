import type { Missing } from './filled.ts'
import type { Ending } from './use-ending.ts'

/** Whether something is to be told as missing at its field: after the button was pressed, and as long as it is. */
export const missingAt = ({ shown, missing }: Pick<Ending, 'shown' | 'missing'>, what: Missing['what'], collaborationId?: string): boolean =>
  shown && missing.some((each) => each.what === what && each.collaborationId === collaborationId)

/** The id of the field where something is mended, or of the part of the page that holds it. */
export const fieldOf = ({ what, collaborationId, code }: Missing): string =>
  [what, collaborationId, code].filter((part) => part !== undefined).join('-')

export const isSameMissing = (one: Missing, other: Missing): boolean => fieldOf(one) === fieldOf(other)

/** Moves focus to a field, or to the first one inside the part of the page that has the id. */
export const focusOn = (id: string): void => {
  const place = document.getElementById(id)
  const field = place?.matches(FIELDS) ? place : place?.querySelector<HTMLElement>(FIELDS)
  field?.focus()
}

const FIELDS = 'input, select, textarea, button'
