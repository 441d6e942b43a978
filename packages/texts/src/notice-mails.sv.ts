import { formatOf } from './format.ts'
import { lettersIn, link, type Paragraph } from './letter.ts'
import { namedIn, type NoticeMail, type NoticeMailTexts } from './notice-mails.ts'
import { noticesSv } from './notices.sv.ts'

const { plural } = formatOf('sv')
const letter = lettersIn({ language: 'sv', greeting: 'Hej!', signature: 'Vänliga hälsningar\nMina tjänster' })
const fresh = (count: number): string => plural(count, { one: 'ny notis', other: 'nya notiser' })

const told = (facts: NoticeMail): readonly Paragraph[] => {
  const left = facts.count - namedIn(facts)
  return [
    ...facts.companies.map(({ company, notices }) =>
      [`${company.name} (kundnummer ${company.customerNumber})`, ...notices.map((notice) => `– ${noticesSv.mailed(notice)}`)].join('\n'),
    ),
    left > 0 ? `Det finns ${plural(left, { one: 'notis', other: 'notiser' })} till i portalen.` : undefined,
    link('Läs notiserna i portalen:', facts.url),
    link('Välj vad som mejlas:', facts.settingsUrl),
  ]
}

export const noticeMailsSv: NoticeMailTexts = {
  noticed: (facts) => {
    const [{ notices }] = facts.companies
    const subject = facts.count === 1 ? noticesSv.mailed(notices[0]).replace(/\.$/, '') : fresh(facts.count)
    return letter(subject, 'Det här har hänt:', ...told(facts))
  },
  dailyNotices: (facts) => letter(`Dagens mejl: ${fresh(facts.count)}`, 'Det här har hänt, och du har inte läst det i portalen än:', ...told(facts)),
}
