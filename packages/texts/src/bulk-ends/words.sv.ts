import type { BulkEndState, BulkRowState, RowReason, StopReason } from '@portal/domain'

/** How far the ends of many customers have come, as an adjective. */
export const BULK_STATE_SV: Readonly<Record<BulkEndState, string>> = {
  review: 'Inte startat',
  running: 'Pågår',
  paused: 'Pausat',
  stopped: 'Stoppat',
  done: 'Klart',
}

/** What becomes of one customer. */
export const ROW_STATE_SV: Readonly<Record<BulkRowState, string>> = {
  ready: 'Redo',
  needsAnswer: 'Kräver åtgärd',
  refused: 'Inte avslutad',
  done: 'Avslutad',
}

/** Why one customer is not ready, or was not ended. */
export const ROW_REASON_SV: Readonly<Record<RowReason, string>> = {
  'nothing-to-end': 'Inget aktivt samarbete i de valda tjänsterna',
  'main-contact-missing': 'Huvudkontakt saknas',
  'confirmation-missing': 'En kontroll är inte klar och har inte bekräftats',
  'confirmation-unknown': 'Något bekräftades som tjänsten inte frågar om',
  'already-ended': 'Samarbetet är redan avslutat',
  'collaboration-not-active': 'Samarbetet är inte aktivt',
  'outcome-not-offered': 'Tjänsten kan inte längre avslutas på det sättet',
  'end-already-planned': 'Ett avslut är redan planerat, till samma dag eller tidigare',
  'day-out-of-range': 'Den sista dagen ligger utanför den tid som går att planera',
  'preview-outdated': 'Något har ändrats sedan granskningen',
}

export const STOPPED_SV: Readonly<Record<StopReason, string>> = {
  asked: 'Avsluten stoppades.',
  'right-lost': 'Avsluten stoppades, eftersom den som startade dem inte längre är administratör i byrån.',
}
