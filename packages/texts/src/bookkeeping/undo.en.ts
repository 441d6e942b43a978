import type { UndoObstacle } from '@portal/domain'

/** Why an import cannot be undone, as a sentence. */
export const UNDO_EN: Readonly<Record<UndoObstacle, string>> = {
  undone: 'It has been undone already.',
  expired: 'An import can be undone for 30 days. Import the year again from a file instead.',
  incomplete: 'What was there before the import is no longer stored in full. Import the year again from a file instead.',
}
