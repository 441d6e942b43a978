import { formatOf } from './format.ts'
import { lettersIn, link, type Paragraph } from './letter.ts'
import { namedIn, type NoticeMail, type NoticeMailTexts } from './notice-mails.ts'
import { noticesEn } from './notices.en.ts'

const { plural } = formatOf('en')
const letter = lettersIn({ language: 'en', greeting: 'Hello,', signature: 'Kind regards\nMina tjänster' })
const fresh = (count: number): string => plural(count, { one: 'new notice', other: 'new notices' })

const told = (facts: NoticeMail): readonly Paragraph[] => {
  const left = facts.count - namedIn(facts)
  return [
    ...facts.companies.map(({ company, notices }) =>
      [`${company.name} (customer number ${company.customerNumber})`, ...notices.map((notice) => `– ${noticesEn.mailed(notice)}`)].join('\n'),
    ),
    left > 0 ? `There ${left === 1 ? 'is' : 'are'} ${plural(left, { one: 'more notice', other: 'more notices' })} in the portal.` : undefined,
    link('Read the notices in the portal:', facts.url),
    link('Choose what is mailed:', facts.settingsUrl),
  ]
}

export const noticeMailsEn: NoticeMailTexts = {
  noticed: (facts) => {
    const [{ notices }] = facts.companies
    const subject = facts.count === 1 ? noticesEn.mailed(notices[0]).replace(/\.$/, '') : fresh(facts.count)
    return letter(subject, 'This has happened:', ...told(facts))
  },
  dailyNotices: (facts) =>
    letter(`Today’s mail: ${fresh(facts.count)}`, 'This has happened, and you have not read it in the portal yet:', ...told(facts)),
}
