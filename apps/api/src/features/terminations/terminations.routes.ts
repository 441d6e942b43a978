import { API, type TerminationView } from '@portal/contract'
import { type Day, type NonEmpty, type Standing, stockholmDay } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { notFound } from '../../platform/problem.ts'
import { guarded, guardedByBody, open, personal, staffOnly } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { standingsToPair } from '../../access/standing.ts'
import { proofFile } from '../../receipts/proof-file.ts'
import { genuinePage } from '../../receipts/proved.ts'
import { findSeal, findSeals } from '../../receipts/seals.store.ts'
import { cancelDeletion } from './cancel-deletion.ts'
import { holdDeletion, liftHold } from './deletions/hold.ts'
import { certificatePdf } from './deletions/certificate-pdf.ts'
import { certificateContent, certificateView } from './deletions/certificate.view.ts'
import { findCertificate, type StoredCertificate } from './deletions/certificates.store.ts'
import type { Pairs } from './decide.ts'
import { endCollaboration, endCollaborations } from './end-collaborations.ts'
import { pairsNamed } from './pairs-named.ts'
import { foreseenWithin } from './planned-ends/foresee.ts'
import { previewOf, previewTogetherOf } from './preview.ts'
import { findByNumber } from './find-by-number.store.ts'
import { isGenuine } from './is-genuine.ts'
import { bundlePdf, type Paper, receiptPdf } from './receipt-pdf.ts'
import { receiptContent } from './receipt-hash.ts'
import { findReceipt, findReceiptsOfAct, type Receipt } from './receipts.store.ts'
import { findPair, loadFacts } from './terminations.store.ts'
import { terminationView } from './terminations.view.ts'

export const terminationRoutes = (context: Context) => {
  const { database, sessions, clock, rules, publicUrl } = context
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
  const certificateOf = async (receipt: Receipt): Promise<StoredCertificate> => {
    const found = await findCertificate(database.pool, receipt.id)
    if (!found) throw notFound()
    return found
  }
  /** The receipts of one pair with what proves each. */
  const papersOf = async ([first, ...others]: NonEmpty<Receipt>, standings: readonly Standing[]): Promise<NonEmpty<Paper>> => {
    const numbers = [first, ...others].map(({ receiptNumber }) => receiptNumber)
    const seals = await findSeals(database.pool, numbers, 'end')
    const paperOf = (receipt: Receipt): Paper => {
      const view = terminationView(receipt, standings, stockholmDay(clock()))
      const page = genuinePage(publicUrl, view.receiptNumber, view.sha256)
      return { receipt: view, proved: { kind: 'end', page, content: receiptContent(receipt), seal: seals.get(view.receiptNumber) } }
    }
    return [paperOf(first), ...others.map(paperOf)]
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
    pdf: guarded(API.terminations.pdf, locateReceipt, async (_input, { subject, standings, language }) => {
      const [paper] = await papersOf([subject], standings)
      return receiptPdf(paper, language)
    }),
    proof: guarded(API.terminations.proof, locateReceipt, async (_input, { subject, language }) =>
      proofFile(receiptContent(subject), await findSeal(database.pool, subject.receiptNumber, 'end'), language),
    ),
    bundle: guarded(API.terminations.bundle, locateReceipt, async (_input, { subject, standings }) => ({
      items: await bundleOf(subject, standings),
    })),
    bundlePdf: guarded(API.terminations.bundlePdf, locateReceipt, async (_input, { subject, standings, language }) =>
      bundlePdf(await papersOf(await findReceiptsOfAct(database.pool, subject), standings), language),
    ),
    verify: open(API.terminations.verify, async ({ params, query }) => ({ genuine: await isGenuine(database.pool, params.number, query.hash) })),
    hold: staffOnly(API.terminations.hold, ({ params, body }, { actor }) => holdDeletion(context, params.id, body, actor)),
    liftHold: staffOnly(API.terminations.liftHold, ({ params }, { actor }) => liftHold(context, params.id, actor)),
    certificate: guarded(API.terminations.certificate, locateReceipt, async (_input, { subject }) =>
      certificateView(subject, await certificateOf(subject)),
    ),
    certificatePdf: guarded(API.terminations.certificatePdf, locateReceipt, async (_input, { subject, language }) => {
      const certificate = await certificateOf(subject)
      const { receiptNumber } = subject
      const page = genuinePage(publicUrl, receiptNumber, certificate.sha256)
      const seal = await findSeal(database.pool, receiptNumber, 'deletion')
      const content = certificateContent(subject, certificate)
      return certificatePdf(certificateView(subject, certificate), { kind: 'deletion', page, content, seal }, language)
    }),
    certificateProof: guarded(API.terminations.certificateProof, locateReceipt, async (_input, { subject, language }) => {
      const content = certificateContent(subject, await certificateOf(subject))
      return proofFile(content, await findSeal(database.pool, subject.receiptNumber, 'deletion'), language)
    }),
    cancelDeletion: guarded(API.terminations.cancelDeletion, locateReceipt, (_input, admitted) => cancelDeletion(context)(admitted)),
  })
}
