import type { Answer, expenses } from '@portal/contract'
import { holds, partyOf, planReminders, stockholmDay } from '@portal/domain'
import { tell } from '../../events/tell.store.ts'
import type { Context } from '../context.ts'
import { transaction } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Admitted } from '../../access/guard.ts'
import { keepReminder, waitingPersons, type Work } from './expenses.store.ts'

/** Reminds every person with expense reports in draft, at most once a day. Raises `collaboration-not-active`, `kind-not-offered`. */
export const remind =
  ({ database, jobs, clock }: Context) =>
  async ({ actor, subject, standing }: Admitted<Work, 'end-collaboration'>): Promise<Answer<typeof expenses.remind>> => {
    const { agencyId, customerId: companyId, service, status, subscriptionId } = subject
    if (status !== 'active') throw new ProblemError({ code: 'collaboration-not-active', status })
    if (!holds(service, 'expense-report')) throw new ProblemError({ code: 'kind-not-offered', kind: 'expense-report' })
    return transaction(database, async (client) => {
      const at = clock()
      const today = stockholmDay(at)
      const plan = planReminders(await waitingPersons(client, subject), today)
      const reminded: string[] = []
      const already = [...plan.already]
      for (const { person, membershipId } of plan.remind) {
        const isFirst = await keepReminder(client, subscriptionId, membershipId, today)
        if (isFirst) await jobs.send('mail-expense-reminder', { subscriptionId, membershipId, on: today }, client)
        ;(isFirst ? reminded : already).push(person)
      }
      const party = partyOf(standing)
      const details = { service, subscriptionId, persons: reminded.length }
      if (reminded.length > 0) await tell(client, { at, by: { actor, party } }, [{ type: 'reminder-sent', companyId, agencyId, details }])
      return { reminded, already: already.toSorted(), withoutAddress: plan.withoutAddress }
    })
  }
