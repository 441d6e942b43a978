import { type ExpenseActor, expenseActor } from '@portal/domain'
import { membershipIn, type Actor } from '../../access/actor.ts'
import type { Workspace } from '../../access/workspace-access.store.ts'

/** What the actor may do with a customer's expense reports. */
export const expenseActorIn = ({ subscription, standings }: Pick<Workspace, 'subscription' | 'standings'>, actor: Actor): ExpenseActor =>
  expenseActor(standings, membershipIn(actor, subscription.customerId)?.membershipId ?? null)
