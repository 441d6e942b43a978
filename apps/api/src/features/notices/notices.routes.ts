import { API, type NoticeSettings } from '@portal/contract'
import { mailsOffered } from '@portal/domain'
import { personal } from '../../access/guard.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { ProblemError } from '../../platform/problem.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import { type After, countUnread, listNotices, markRead, markReadUpTo } from './notices.store.ts'
import { chooseMail, mailsOf } from './settings.store.ts'

export const noticeRoutes = ({ database, sessions, clock }: Context) => {
  const { pool } = database
  const settingsOf = async (userId: string): Promise<NoticeSettings> => ({
    items: (await mailsOf(pool, userId, clock())).map(({ kind, mail }) => ({ kind, mail, offered: mailsOffered(kind) })),
  })
  return mount(
    API.notices,
    sessions,
  )({
    list: personal(API.notices.list, async ({ query: { limit, cursor } }, { actor }) => {
      const rows = await listNotices(database, actor.userId, afterOf(cursor), limit + 1)
      return pageOf(
        rows,
        limit,
        (notice) => notice,
        ({ at, id }) => [at, id],
      )
    }),
    unread: personal(API.notices.unread, async (_input, { actor }) => ({ unread: await countUnread(pool, actor.userId) })),
    read: personal(API.notices.read, async ({ body }, { actor }) => {
      if ('ids' in body) await markRead(pool, actor.userId, body.ids, clock())
      else await markReadUpTo(pool, actor.userId, body.upTo, clock())
      return { unread: await countUnread(pool, actor.userId) }
    }),
    settings: personal(API.notices.settings, async (_input, { actor }) => settingsOf(actor.userId)),
    choose: personal(API.notices.choose, async ({ body }, { actor }) => {
      const { kind, mail } = body
      if (!mailsOffered(kind).includes(mail)) throw new ProblemError({ code: 'notice-always-mailed', kind })
      await chooseMail(pool, actor.userId, body, clock())
      return settingsOf(actor.userId)
    }),
  })
}

const afterOf = (cursor: string | undefined): After | undefined => {
  if (cursor === undefined) return undefined
  const [at = '', id = ''] = readCursor(cursor, 2)
  if (!isId(id) || Number.isNaN(Date.parse(at))) throw badCursor()
  return { at, id }
}
