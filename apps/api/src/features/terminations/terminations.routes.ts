import { API, type CertificateView, type TerminationView } from '@portal/contract'
import { type Day, type NonEmpty, type Standing, stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { notFound } from '../../platform/problem.ts'
import { guarded, guardedByBody, open, personal } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { standingsToPair } from '../../access/standing.ts'
import { cancelDeletion } from './cancel-deletion.ts'
import { certificatePdf } from './deletions/certificate-pdf.ts'
import { certificateView } from './deletions/certificate.view.ts'
import { findCertificate } from './deletions/certificates.store.ts'
import type { Pairs } from './decide.ts'
import { endCollaboration, endCollaborations } from './end-collaborations.ts'
import { pairsNamed } from './pairs-named.ts'
import { foreseenWithin } from './planned-ends/foresee.ts'
import { previewOf, previewTogetherOf } from './preview.ts'
import { findByNumber } from './find-by-number.store.ts'
import { isGenuine } from './is-genuine.ts'
import { bundlePdf, receiptPdf } from './receipt-pdf.ts'
import { findReceipt, findReceiptsOfAct, type Receipt } from './receipts.store.ts'
import { findPair, loadFacts } from './terminations.store.ts'
import { terminationView } from './terminations.view.ts'

export const terminationRoutes = (context: Context) => {
  const { database, sessions, clock, rules } = context
  const locatePair = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findPair(database.pool, id, actor)
    return subject && { subject, standings: standingsToPair(actor, subject) }
  }
  const locateReceipt = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findReceipt(database.pool, id, actor)
    return subject && { subject, standings: standingsToPair(actor, subject) }
  }
  /** The receipts of the act: one pair, so who may see one of them may see all. */
  const bundleOf = async (receipt: Receipt, standings: readonly Standing[]): Promise<NonEmpty<TerminationView>> => {
    const today = stockholmDay(clock())
    const [first, ...others] = await findReceiptsOfAct(database.pool, receipt)
    return [terminationView(first, standings, today), ...others.map((other) => terminationView(other, standings, today))]
  }
  const foreseenNow = async (pairs: Pairs, lastDay: Day | undefined) =>
    foreseenWithin(database.pool, await loadFacts(database.pool, pairs, { today: stockholmDay(clock()), rules }), lastDay)
  const certificateOf = async (receipt: Receipt): Promise<CertificateView> => {
    const found = await findCertificate(database.pool, receipt.id)
    if (!found) throw notFound()
    return certificateView(receipt, found)
  }
  return mount(
    API.terminations,
    sessions,
  )({
    preview: guarded(API.terminations.preview, locatePair, async ({ query: { lastDay } }, { subject, language }) =>
      previewOf(await foreseenNow([subject], lastDay), language),
    ),
    end: guarded(API.terminations.end, locatePair, endCollaboration(context)),
    previewTogether: guardedByBody(
      API.terminations.previewTogether,
      pairsNamed(database.pool),
      async ({ body: { ends, lastDay } }, { subject, language }) => {
        const chosen = ends.flatMap(({ collaborationId, outcome }) => (outcome ? { collaborationId, outcome } : []))
        return previewTogetherOf(await foreseenNow(subject, lastDay), chosen, language)
      },
    ),
    endTogether: guardedByBody(API.terminations.endTogether, pairsNamed(database.pool), endCollaborations(context)),
    find: personal(API.terminations.find, async ({ query: { number } }, { actor }) => ({ items: await findByNumber(database.pool, number, actor) })),
    one: guarded(API.terminations.one, locateReceipt, async (_input, { subject, standings }) =>
      terminationView(subject, standings, stockholmDay(clock())),
    ),
    pdf: guarded(API.terminations.pdf, locateReceipt, (_input, { subject, standings, language }) =>
      receiptPdf(terminationView(subject, standings, stockholmDay(clock())), language),
    ),
    bundle: guarded(API.terminations.bundle, locateReceipt, async (_input, { subject, standings }) => ({
      items: await bundleOf(subject, standings),
    })),
    bundlePdf: guarded(API.terminations.bundlePdf, locateReceipt, async (_input, { subject, standings, language }) =>
      bundlePdf(await bundleOf(subject, standings), language),
    ),
    verify: open(API.terminations.verify, async ({ params, query }) => ({ genuine: await isGenuine(database.pool, params.number, query.hash) })),
    certificate: guarded(API.terminations.certificate, locateReceipt, (_input, { subject }) => certificateOf(subject)),
    certificatePdf: guarded(API.terminations.certificatePdf, locateReceipt, async (_input, { subject, language }) =>
      certificatePdf(await certificateOf(subject), language),
    ),
    cancelDeletion: guarded(API.terminations.cancelDeletion, locateReceipt, (_input, admitted) => cancelDeletion(context)(admitted)),
  })
}
