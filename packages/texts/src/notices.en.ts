import type { EventView, NoticeView } from '@portal/contract'
import { eventsEn } from './events.en.ts'
import type { EventOf } from './events.ts'
import { formatOf } from './format.ts'
import type { NoticesTexts } from './notices.sv.ts'
import { wordsEn } from './words.en.ts'

const { day, plural } = formatOf('en')
const customers = (count: number): string => plural(count, { one: 'customer', other: 'customers' })

/** An event as the reader is told it: what happened to oneself without one's name. */
const told = (event: EventView): string => {
  const { name } = event.company
  if (event.type === 'main-contact-set') return `You are now the main contact of ${name}.`
  if (event.type === 'user-removed') return `You are no longer a user at ${name}.`
  return event.type === 'user-changed' ? changed(name, event) : eventsEn.sentence(event)
}

const changed = (name: string, { details }: EventOf['user-changed']): string => {
  if (!('change' in details)) return `Your details at ${name} were changed.`
  switch (details.change) {
    case 'licences':
      return `Your licences at ${name} were changed.`
    case 'status':
      return details.status === 'inactive' ? `Your access at ${name} is turned off.` : `Your access at ${name} is turned on again.`
    case 'role':
      return `Your role at ${name} is now ${wordsEn.role[details.role].toLocaleLowerCase('en')}.`
  }
}

const sentence = (notice: NoticeView): string => {
  switch (notice.about) {
    case 'case-answered':
      return 'Support has answered your case.'
    case 'bulk-ended': {
      const { done, others, lastDay } = notice
      const left = others > 0 ? ` ${customers(others)} ${others === 1 ? 'was' : 'were'} left as before.` : ''
      return lastDay === null
        ? `The collaboration with ${customers(done)} was ended.${left}`
        : `Ends were planned for ${customers(done)}. Last day: ${day(lastDay)}.${left}`
    }
    case 'event':
      return told(notice.event)
  }
}
/** The sentence as a mail may say it: no mail contains the name of a person (example 12). */
const mailed = (notice: NoticeView): string =>
  notice.about === 'event' && notice.event.type === 'auditor-access-ended'
    ? 'The auditor’s period is over, and the access has ended.'
    : sentence(notice)

export const noticesEn: NoticesTexts = {
  title: 'Notices',
  lead: 'What concerns you. Notices are kept for twelve months.',
  open: (unread, most) => (unread === 0 ? 'Notices' : `Notices, ${unread < most ? unread : `more than ${most - 1}`} unread`),
  badge: (unread, most) => (unread < most ? String(unread) : `${most - 1}+`),
  unread: 'Unread',
  readAll: 'Mark all as read',
  emptyTitle: 'No notices',
  empty: 'What concerns you is shown here: access, dates, requests and cases.',
  sentence,
  mailed,
  kinds: {
    access: 'Access and ends',
    destruction: 'Deletion of data',
    dates: 'Planned ends',
    requests: 'Requests for collaboration',
    money: 'Bookkeeping and payroll',
    cases: 'Support cases',
  },
  kindWhat: {
    access: 'Collaborations that end, access that changes and backups that are handed over.',
    destruction: 'Deletions that are decided, cancelled or carried out.',
    dates: 'Ends that are planned, moved, cancelled or cannot be carried out.',
    requests: 'Agencies that want to collaborate, and answers to requests.',
    money: 'SIE files that are imported, and imports that are undone.',
    cases: 'Answers from support.',
  },
  mails: { 'at-once': 'At once', daily: 'Once a day', off: 'Only in the portal' },
  settings: 'Mail about notices',
  settingsWhat: (hour) =>
    `All notices are shown in the portal. Here you choose which are mailed as well. The daily mail comes at ${hour} a.m. and tells only of what you have not read.`,
  alwaysMailed: 'These mails cannot be turned off, because they concern your own access or data that is deleted.',
  saved: (kind, mail) => `Saved: ${kind} – ${mail.toLowerCase()}`,
  toSettings: 'Choose what is mailed',
}
