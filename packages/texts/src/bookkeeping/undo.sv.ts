import type { UndoObstacle } from '@portal/domain'

/** Why an import cannot be undone, as a sentence. */
export const UNDO_SV: Readonly<Record<UndoObstacle, string>> = {
  undone: 'Den är redan ångrad.',
  expired: 'En import kan ångras i 30 dagar. Importera året på nytt från en fil i stället.',
  incomplete: 'Det som fanns före importen är inte längre sparat i sin helhet. Importera året på nytt från en fil i stället.',
}
