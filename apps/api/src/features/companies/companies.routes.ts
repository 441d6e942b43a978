import { API } from '@portal/contract'
import { companyAbilities, knowsMainContact, maskOrganisationNumber } from '@portal/domain'
import { membershipIn } from '../../access/actor.ts'
import { findCompany } from '../../access/company-standing.store.ts'
import type { Context } from '../context.ts'
import { badCursor, isId, pageOf, readCursor } from '../../platform/cursor.ts'
import { guarded, personal } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { loadDetails } from './companies.store.ts'
import { listReachable, type ReachableAfter } from './reachable.store.ts'

export const companyRoutes = ({ database, sessions }: Context) =>
  mount(
    API.companies,
    sessions,
  )({
    list: personal(API.companies.list, async ({ query: { limit, cursor, q } }, { actor }) => {
      const rows = await listReachable(database, actor, q || undefined, cursor ? after(cursor) : undefined, limit + 1)
      return pageOf(
        rows,
        limit,
        (row) => row,
        ({ via, name, id }) => [via, name, id],
      )
    }),
    one: guarded(API.companies.one, findCompany(database), async (_input, { subject, standings, actor }) => {
      const { organisationNumber, ...details } = await loadDetails(database, subject.id)
      return {
        ...subject,
        ...details,
        mainContact: knowsMainContact(standings) ? details.mainContact : null,
        organisationNumber: organisationNumber && maskOrganisationNumber(organisationNumber),
        via: viaOf(standings, actor.support),
        endsOn: membershipIn(actor, subject.id)?.endsOn ?? null,
        abilities: [...companyAbilities(subject.kind, standings)],
      }
    }),
  })

const viaOf = (standings: readonly { readonly kind: string }[], support: boolean) => {
  if (standings.some(({ kind }) => kind === 'own')) return 'membership'
  return support && standings.every(({ kind }) => kind === 'support') ? 'support' : 'collaboration'
}

const after = (cursor: string): ReachableAfter => {
  const [via = '', name = '', id = ''] = readCursor(cursor, 3)
  if ((via !== 'membership' && via !== 'collaboration') || !isId(id)) throw badCursor()
  return { via, name, id }
}
