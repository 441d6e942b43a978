import type { NoticeView } from '@portal/contract'
import { isNonEmpty, type NonEmpty } from '@portal/domain'
import type { NoticesOf } from '@portal/texts'
import type { Post } from '../../platform/post.ts'
import type { Context } from '../context.ts'
import type { JobData } from '../job-kinds.ts'
import { countToldIn, listToldIn } from './notices.store.ts'
import { findPerson } from './people.store.ts'

/** A mail names at most so many notices; the rest are read in the portal. */
const MOST_NAMED = 50

/** Mails a person the notices that were put into a mail, grouped by company, as far as they are still unread. */
export const mailNotices =
  ({ database, publicUrl }: Pick<Context, 'database' | 'publicUrl'>) =>
  async (mail: JobData<'mail-notices'>): Promise<Post | undefined> => {
    const companies = byCompany(await listToldIn(database, mail, MOST_NAMED))
    const person = await findPerson(database.pool, mail.userId)
    if (!person || !isNonEmpty(companies)) return undefined
    const facts = { companies, count: await countToldIn(database, mail), url: `${publicUrl}/notiser`, settingsUrl: `${publicUrl}/konto` }
    return {
      to: [person],
      about: ['notices', mail.userId, mail.toldIn],
      after: [],
      letter: (letters) => (mail.toldIn.startsWith('daily:') ? letters.dailyNotices(facts) : letters.noticed(facts)),
    }
  }

/** The company that each is about: an agency's customer, or one's own company. In the order of the oldest notice of each. */
const byCompany = (notices: readonly NoticeView[]): readonly NoticesOf[] => {
  const groups = new Map<string, { readonly company: NoticesOf['company']; readonly notices: NonEmpty<NoticeView> }>()
  for (const notice of notices) {
    const company = notice.about === 'event' ? notice.event.company : notice.through
    const group = groups.get(company.id)
    groups.set(company.id, { company, notices: group ? [...group.notices, notice] : [notice] })
  }
  return [...groups.values()]
}
