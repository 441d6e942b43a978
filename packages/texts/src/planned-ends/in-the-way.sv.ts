import type { StandsInTheWay } from '@portal/domain'

/** Why an end could not be carried out on its day, as an item of a list. */
export const IN_THE_WAY_SV: Readonly<Record<StandsInTheWay, string>> = {
  'main-contact-missing': 'kunden saknar huvudkontakt',
  'confirmation-missing': 'något som ska vara klart före avslutet är inte klart, eller har ändrats sedan det bekräftades',
  'outcome-not-offered': 'tjänsten kan inte längre avslutas på det sätt som valdes',
  'confirmation-unknown': 'något bekräftades som tjänsten inte frågar om',
  'collaboration-not-active': 'samarbetet är inte aktivt',
  'already-ended': 'samarbetet är redan avslutat',
}
