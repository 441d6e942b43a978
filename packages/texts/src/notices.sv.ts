import type { EventView, NoticeView } from '@portal/contract'
import type { NoticeKind, NoticeMail } from '@portal/domain'
import { eventsSv } from './events.sv.ts'
import type { EventOf } from './events.ts'
import { formatOf } from './format.ts'
import { wordsSv } from './words.sv.ts'

const kinds: Readonly<Record<NoticeKind, string>> = {
  access: 'Åtkomst och avslut',
  destruction: 'Radering av uppgifter',
  dates: 'Planerade avslut',
  requests: 'Förfrågningar om samarbete',
  money: 'Bokföring och lön',
  cases: 'Ärenden hos support',
}

const kindWhat: Readonly<Record<NoticeKind, string>> = {
  access: 'Samarbeten som avslutas, åtkomst som ändras och säkerhetskopior som lämnas över.',
  destruction: 'Raderingar som beslutas, stoppas eller genomförs.',
  dates: 'Avslut som planeras, flyttas, ställs in eller inte går att genomföra.',
  requests: 'Byråer som vill samarbeta, och svar på förfrågningar.',
  money: 'SIE-filer som importeras, och importer som ångras.',
  cases: 'Svar från support.',
}
const mails: Readonly<Record<NoticeMail, string>> = { 'at-once': 'Direkt', daily: 'En gång om dagen', off: 'Bara i portalen' }

const { day, plural } = formatOf('sv')
const customers = (count: number): string => plural(count, { one: 'kund', other: 'kunder' })

/** An event as the reader is told it: what happened to oneself without one's name. */
const told = (event: EventView): string => {
  const { name } = event.company
  if (event.type === 'main-contact-set') return `Du är nu huvudkontakt för ${name}.`
  if (event.type === 'user-removed') return `Du är inte längre användare hos ${name}.`
  return event.type === 'user-changed' ? changed(name, event) : eventsSv.sentence(event)
}

const changed = (name: string, { details }: EventOf['user-changed']): string => {
  if (!('change' in details)) return `Dina uppgifter hos ${name} ändrades.`
  switch (details.change) {
    case 'licences':
      return `Dina licenser hos ${name} ändrades.`
    case 'status':
      return details.status === 'inactive' ? `Din åtkomst hos ${name} är avstängd.` : `Din åtkomst hos ${name} är påslagen igen.`
    case 'role':
      return `Din roll hos ${name} är nu ${wordsSv.role[details.role].toLocaleLowerCase('sv')}.`
  }
}

const sentence = (notice: NoticeView): string => {
  switch (notice.about) {
    case 'case-answered':
      return 'Support har svarat i ert ärende.'
    case 'bulk-ended': {
      const { done, others, lastDay } = notice
      const left = others > 0 ? ` ${customers(others)} lämnades som de var.` : ''
      return lastDay === null
        ? `Samarbetet avslutades med ${customers(done)}.${left}`
        : `Avslut planerades för ${customers(done)}. Sista dag: ${day(lastDay)}.${left}`
    }
    case 'event':
      return told(notice.event)
  }
}
/** The sentence as a mail may say it: no mail contains the name of a person (example 12). */
const mailed = (notice: NoticeView): string =>
  notice.about === 'event' && notice.event.type === 'auditor-access-ended' ? 'Revisorstiden är slut, och läsåtkomsten har upphört.' : sentence(notice)

export const noticesSv = {
  title: 'Notiser',
  lead: 'Det som rör dig. Notiser sparas i tolv månader.',
  open: (unread: number, most: number) => (unread === 0 ? 'Notiser' : `Notiser, ${unread < most ? unread : `fler än ${most - 1}`} olästa`),
  badge: (unread: number, most: number) => (unread < most ? String(unread) : `${most - 1}+`),
  unread: 'Oläst',
  readAll: 'Markera alla som lästa',
  emptyTitle: 'Inga notiser',
  empty: 'Här visas det som rör dig: åtkomst, datum, förfrågningar och ärenden.',
  sentence,
  mailed,
  kinds,
  kindWhat,
  mails,
  settings: 'Mejl om notiser',
  settingsWhat: (hour: number) =>
    `Alla notiser visas i portalen. Här väljer du vilka som också mejlas. Det dagliga mejlet kommer klockan ${hour} och tar bara upp det du inte redan har läst.`,
  alwaysMailed: 'Mejlen går inte att stänga av, för de gäller din egen åtkomst eller uppgifter som raderas.',
  saved: (kind: string, mail: string) => `Sparat: ${kind} – ${mail.toLocaleLowerCase('sv')}`,
  toSettings: 'Välj vad som mejlas',
}
export type NoticesTexts = typeof noticesSv
