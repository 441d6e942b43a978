import type { NoticesTexts } from './notices.sv.ts'

export const noticesEn: NoticesTexts = {
  title: 'Notices',
  lead: 'What concerns you. Notices are kept for twelve months.',
  open: (unread, most) => (unread === 0 ? 'Notices' : `Notices, ${unread < most ? unread : `more than ${most - 1}`} unread`),
  badge: (unread, most) => (unread < most ? String(unread) : `${most - 1}+`),
  unread: 'Unread',
  readAll: 'Mark all as read',
  emptyTitle: 'No notices',
  empty: 'What concerns you is shown here: access, dates, requests and cases.',
  caseAnswered: 'Support has answered your case',
  kinds: {
    access: 'Access and ends',
    destruction: 'Deletion of data',
    dates: 'Planned ends',
    requests: 'Requests for collaboration',
    money: 'Bookkeeping and payroll',
    cases: 'Support cases',
  },
}
