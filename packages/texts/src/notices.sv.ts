import type { NoticeKind } from '@portal/domain'

const kinds: Readonly<Record<NoticeKind, string>> = {
  access: 'Åtkomst och avslut',
  destruction: 'Radering av uppgifter',
  dates: 'Planerade avslut',
  requests: 'Förfrågningar om samarbete',
  money: 'Bokföring och lön',
  cases: 'Ärenden hos support',
}

export const noticesSv = {
  title: 'Notiser',
  lead: 'Det som rör dig. Notiser sparas i tolv månader.',
  open: (unread: number, most: number) => (unread === 0 ? 'Notiser' : `Notiser, ${unread < most ? unread : `fler än ${most - 1}`} olästa`),
  badge: (unread: number, most: number) => (unread < most ? String(unread) : `${most - 1}+`),
  unread: 'Oläst',
  readAll: 'Markera alla som lästa',
  emptyTitle: 'Inga notiser',
  empty: 'Här visas det som rör dig: åtkomst, datum, förfrågningar och ärenden.',
  caseAnswered: 'Support har svarat i ert ärende',
  kinds,
}
export type NoticesTexts = typeof noticesSv
