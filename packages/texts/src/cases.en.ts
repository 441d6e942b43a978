import type { CasesTexts } from './cases.sv.ts'

export const casesEn: CasesTexts = {
  title: 'Case',
  all: 'Cases',
  contact: 'Contact support',
  message: 'Message',
  messageWhat: 'Describe what you need help with, such as an upgrade. The answer is shown here, and you get an e-mail when there is one.',
  messageMissing: 'Write a message.',
  send: 'Send',
  reply: 'Answer',
  close: 'Close the case',
  closedWhat: 'The case is closed.',
  status: { open: 'Open', closed: 'Closed' },
  statusFilter: 'Show cases',
  from: { customer: 'customer', support: 'support' },
  noneTitle: 'No cases',
  none: 'The customers’ questions are shown here.',
  customer: 'Customer',
  service: 'Service',
  opened: 'Opened',
  lastMessage: 'Latest message',
}
