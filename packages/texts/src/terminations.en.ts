import type { TerminationsTexts } from './terminations.sv.ts'

export const terminationsEn: TerminationsTexts = {
  endTitle: 'End collaboration',
  endNow: 'End the collaboration',
  choose: 'What is to happen after the end?',
  consequences: 'Consequences',
  before: 'Before',
  after: 'After',
  receiptTitle: 'Receipt',
  receiptNumber: 'Receipt number',
  mainContactMissing: (customerNumber) => `Main contact missing for customer number ${customerNumber}`,
}
