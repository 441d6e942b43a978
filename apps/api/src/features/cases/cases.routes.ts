import { API, type CaseView } from '@portal/contract'
import { type Standing, subjectOf } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import { noteCaseAnswered } from '../../events/note.store.ts'
import { findCompany } from '../../access/company-standing.store.ts'
import { costOf } from '../../access/costs.ts'
import type { Context } from '../context.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { type PgClient, transaction } from '../../platform/database.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import { guarded, staffOnly } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { standingsTo } from '../../access/standing.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import { addCase, addMessage, assignCase, closeCase, findCase, listAll, listOfCompany, messagesOf, openAgain, type Wanted } from './cases.store.ts'
import { caseSummary, caseView } from './cases.view.ts'

export const caseRoutes = (context: Context) => {
  const { database, sessions, jobs, clock } = context
  const writing = costOf(database, 'case')
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findCase(database.pool, id, actor)
    return subject && { subject, standings: standingsTo(actor, subject.customer.id, () => null) }
  }
  /** A case may be opened by the customer's members who have any access to the service. */
  const locateService = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findWorkspace(database, id, actor)
    return subject && subject.access !== 'none' ? { subject, standings: subject.standings } : undefined
  }
  type About = { readonly companyId: string; readonly subscriptionId: string | null }
  type Question = { readonly subject?: string | undefined; readonly message: string }
  const ask = async (about: About, { subject, message }: Question, actor: Actor, standings: readonly Standing[]) => {
    await writing({ person: actor.userId, company: about.companyId })
    return transaction(database, async (client) => {
      const id = await addCase(client, { ...about, subject: subject ?? subjectOf(message), actor, text: message, now: clock() })
      return shown(client, id, actor, standings)
    })
  }
  return mount(
    API.cases,
    sessions,
  )({
    open: guarded(API.cases.open, locateService, ({ body }, { actor, subject: { subscription }, standings }) =>
      ask({ companyId: subscription.customerId, subscriptionId: subscription.id }, body, actor, standings),
    ),
    ask: guarded(API.cases.ask, findCompany(database), ({ body }, { actor, subject, standings }) =>
      ask({ companyId: subject.id, subscriptionId: null }, body, actor, standings),
    ),
    ofCompany: guarded(API.cases.ofCompany, findCompany(database), async ({ query: { cursor, limit } }, { subject }) =>
      pageOf(await listOfCompany(database.pool, subject.id, afterOf(cursor), limit + 1), limit, caseSummary, ({ id }) => [id]),
    ),
    one: guarded(API.cases.one, locate, ({ params }, { actor, standings }) => shown(database.pool, params.id, actor, standings)),
    reply: guarded(API.cases.reply, locate, async ({ params, body }, { actor, subject, standing, standings }) => {
      if (standing.kind !== 'support') await writing({ person: actor.userId, company: subject.customer.id })
      return transaction(database, async (client) => {
        await openAgain(client, params.id)
        const fromSupport = standing.kind === 'support'
        const now = clock()
        const messageId = await addMessage(client, params.id, { actor, text: body.message, now, fromSupport })
        if (fromSupport) {
          await noteCaseAnswered(client, { caseId: params.id, messageId, at: now })
          await jobs.send('mail-case-answered', { caseId: params.id, messageId, at: now.toISOString() }, client)
        }
        return shown(client, params.id, actor, standings)
      })
    }),
    close: guarded(API.cases.close, locate, async ({ params }, { actor, standings }) => {
      if (!(await closeCase(database.pool, params.id, clock()))) throw new ProblemError({ code: 'case-closed' })
      return shown(database.pool, params.id, actor, standings)
    }),
    all: staffOnly(API.cases.all, async ({ query: { cursor, limit, ...wanted } }, { actor }) =>
      pageOf(await listAll(database.pool, wantedOf(wanted, actor), afterOf(cursor), limit + 1), limit, caseSummary, ({ id }) => [id]),
    ),
    assign: staffOnly(API.cases.assign, async ({ params, body }, { actor }) => {
      if (!(await assignCase(database.pool, params.id, body.assignee === 'me' ? actor.userId : null))) throw notFound()
      return shown(database.pool, params.id, actor, [{ kind: 'support' }])
    }),
  })
}

type Asked = { readonly status: Wanted['status']; readonly assignee?: 'me' | 'nobody' | undefined }

const wantedOf = ({ status, assignee }: Asked, { userId }: Actor): Wanted => ({
  status,
  ...(assignee && { assignee: assignee === 'me' ? userId : null }),
})

const shown = async (client: Pick<PgClient, 'query'>, id: string, actor: Actor, standings: readonly Standing[]): Promise<CaseView> => {
  const row = await findCase(client, id, actor)
  if (!row) throw notFound()
  return caseView(row, await messagesOf(client, id), standings)
}

const afterOf = (cursor: string | undefined): string | undefined => {
  if (cursor === undefined) return undefined
  const [id = ''] = readCursor(cursor, 1)
  if (!isId(id)) throw badCursor()
  return id
}
