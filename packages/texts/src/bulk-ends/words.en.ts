import type { BULK_STATE_SV, ROW_REASON_SV, ROW_STATE_SV, STOPPED_SV } from './words.sv.ts'

export const BULK_STATE_EN: typeof BULK_STATE_SV = {
  review: 'Not started',
  running: 'In progress',
  paused: 'Paused',
  stopped: 'Stopped',
  done: 'Done',
}

export const ROW_STATE_EN: typeof ROW_STATE_SV = {
  ready: 'Ready',
  needsAnswer: 'Needs attention',
  refused: 'Not ended',
  done: 'Ended',
}

export const ROW_REASON_EN: typeof ROW_REASON_SV = {
  'nothing-to-end': 'No active collaboration in the chosen services',
  'main-contact-missing': 'The main contact is missing',
  'confirmation-missing': 'A check is not done and was not acknowledged',
  'confirmation-unknown': 'Something was acknowledged that the service does not ask about',
  'already-ended': 'The collaboration has already ended',
  'collaboration-not-active': 'The collaboration is not active',
  'outcome-not-offered': 'The service can no longer be ended in that way',
  'end-already-planned': 'An end is already planned, for the same day or earlier',
  'day-out-of-range': 'The last day lies outside the time that can be planned',
  'preview-outdated': 'Something has changed since the review',
}

export const STOPPED_EN: typeof STOPPED_SV = {
  asked: 'The ends were stopped.',
  'right-lost': 'The ends were stopped, because the person who started them is no longer an administrator of the agency.',
}
