import { API } from '@portal/contract'
import { seesEveryAgency, type Standing, stockholmDay } from '@portal/domain'
import { agenciesOf, type Actor } from '../../access/actor.ts'
import { type CompanyRow, findCompany } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { badCursor, isId, isInstant, pageOf, readCursor } from '../../platform/cursor.ts'
import { ProblemError } from '../../platform/problem.ts'
import { guarded } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { plannedEndOf } from '../../access/planned-end.view.ts'
import { standingsToPair } from '../../access/standing.ts'
import type { CollaborationRow } from './collaborations.rows.store.ts'
import { findCollaboration, listCollaborations, type ListAsked, type SortColumn, sortColumns } from './collaborations.store.ts'
import { collaborationView } from './collaborations.view.ts'
import { acceptRequest } from './starts/accept-request.ts'
import { closeRequest } from './starts/close-request.ts'
import { requestCollaboration } from './starts/request-collaboration.ts'
import { loadStartFacts, startPreviewOf } from './starts/start-preview.ts'

export const collaborationRoutes = (context: Context) => {
  const { database, sessions, clock } = context
  const locate = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findCollaboration(database, id, actor)
    return subject && { subject, standings: standingsToPair(actor, subject) }
  }
  const viewFor = () => {
    const today = stockholmDay(clock())
    return (row: CollaborationRow, standings: readonly Standing[]) => collaborationView(row, standings, plannedEndOf(row.nextEnd, standings, today))
  }
  const decline = closeRequest(context, 'decline')
  const withdraw = closeRequest(context, 'withdraw')
  return mount(
    API.collaborations,
    sessions,
  )({
    list: guarded(
      API.collaborations.list,
      findCompany(database),
      async ({ query: { cursor, limit, q, ...asked } }, { actor, subject, standings }) => {
        const columns = sortColumns(asked.sort, asked.status)
        const after = cursor ? afterOf(cursor, columns) : undefined
        const rows = await listCollaborations(database, {
          ...asked,
          service: asked.service,
          party: asked.party,
          q: q || undefined,
          whose: whoseOf(actor, subject, standings),
          after,
          limit: limit + 1,
        })
        const viewOf = viewFor()
        return pageOf(
          rows,
          limit,
          (row) => viewOf(row, standingsToPair(actor, row)),
          (row) => columns.map((name) => valueOf(row, name)),
        )
      },
    ),
    one: guarded(API.collaborations.one, locate, async (_input, { subject, standings }) => viewFor()(subject, standings)),
    request: guarded(API.collaborations.request, asAgency, requestCollaboration(context)),
    startPreview: guarded(API.collaborations.startPreview, locate, async (_input, { subject }) => {
      const { status } = subject
      if (status !== 'pending') throw new ProblemError({ code: 'collaboration-not-pending', status })
      return startPreviewOf(database.pool, await loadStartFacts(database.pool, subject))
    }),
    accept: guarded(API.collaborations.accept, locate, acceptRequest(context)),
    decline: guarded(API.collaborations.decline, locate, (_input, admitted) => decline(admitted)),
    withdraw: guarded(API.collaborations.withdraw, locate, (_input, admitted) => withdraw(admitted)),
  })
}

/** Anybody who works at some agency passes here; others get 403. The body says which agency is meant. */
const asAgency = async (_params: undefined, actor: Actor) => {
  const standings = agenciesOf(actor).map(({ companyId, role }) => ({ kind: 'via', companyId, role }) as const)
  if (standings.length === 0) throw new ProblemError({ code: 'forbidden' })
  return { subject: undefined, standings }
}

/** The collaborations that the actor sees: for an agency those between it and the customer, for the customer's members and support all of them. */
const whoseOf = (actor: Actor, company: CompanyRow, standings: readonly Standing[]): ListAsked['whose'] => {
  if (company.kind === 'agency') return { agencyId: company.id }
  const all = seesEveryAgency('see-collaborations', standings)
  return { customerId: company.id, agencies: all ? 'all' : agenciesOf(actor).map(({ companyId }) => companyId) }
}

const afterOf = (cursor: string, columns: readonly SortColumn[]): readonly string[] => {
  const values = readCursor(cursor, columns.length)
  const fits = columns.every((name, index) => FORM[name](values[index] ?? ''))
  if (!fits) throw badCursor()
  return values
}

/** Checks a cursor's values against the sort, so that a cursor of another sort does not reach the database with a value it cannot read. */
const isText = (): boolean => true
const FORM = { customerName: isText, service: isText, startedAt: isInstant, endedAt: isInstant, id: isId } as const satisfies Record<
  SortColumn,
  unknown
>

const valueOf = (row: CollaborationRow, name: SortColumn): string => row[name] ?? ''
