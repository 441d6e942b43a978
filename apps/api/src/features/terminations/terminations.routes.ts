import { API } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import type { Actor } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import { guarded } from '../../platform/route.ts'
import { mount } from '../../platform/serve.ts'
import { standingsToPair } from '../../platform/standing.ts'
import { cancelDeletion } from './cancel-deletion.ts'
import { endCollaboration } from './end-collaboration.ts'
import { previewOf } from './preview.ts'
import { findReceipt } from './receipts.store.ts'
import { findPair, loadFacts } from './terminations.store.ts'
import { terminationView } from './terminations.view.ts'

export const terminationRoutes = (context: Context) => {
  const { database, sessions, clock, graceDays } = context
  const locatePair = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findPair(database.pool, id, actor)
    return subject && { subject, standings: standingsToPair(actor, subject) }
  }
  const locateReceipt = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findReceipt(database.pool, id, actor)
    return subject && { subject, standings: standingsToPair(actor, subject) }
  }
  return mount(API.terminations, sessions)({
    preview: guarded(API.terminations.preview, locatePair, async (_input, { subject, language }) =>
      previewOf(await loadFacts(database.pool, subject, { today: stockholmDay(clock()), graceDays }), language),
    ),
    end: guarded(API.terminations.end, locatePair, endCollaboration(context)),
    one: guarded(API.terminations.one, locateReceipt, async (_input, { subject, standings }) => terminationView(subject, standings, stockholmDay(clock()))),
    cancelDeletion: guarded(API.terminations.cancelDeletion, locateReceipt, (_input, admitted) => cancelDeletion(context)(admitted)),
  })
}
