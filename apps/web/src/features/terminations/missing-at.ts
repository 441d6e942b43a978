import type { Missing } from './filled.ts'
import type { Ending } from './use-ending.ts'

/** Whether something is to be told as missing: after the button was pressed, and as long as it is. */
export const missingAt = ({ shown, missing }: Pick<Ending, 'shown' | 'missing'>, what: Missing['what'], collaborationId?: string): boolean =>
  shown && missing.some((each) => each.what === what && each.collaborationId === collaborationId)
