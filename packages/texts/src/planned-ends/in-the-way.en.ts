import type { StandsInTheWay } from '@portal/domain'

/** Why an end could not be carried out on its day, as an item of a list. */
export const IN_THE_WAY_EN: Readonly<Record<StandsInTheWay, string>> = {
  'main-contact-missing': 'the customer has no main contact',
  'confirmation-missing': 'something that must be done before the end is not done, or has changed since it was confirmed',
  'outcome-not-offered': 'the service can no longer be ended in the way that was chosen',
  'confirmation-unknown': 'something was confirmed that the service does not ask about',
  'collaboration-not-active': 'the collaboration is not active',
  'already-ended': 'the collaboration has already ended',
}
