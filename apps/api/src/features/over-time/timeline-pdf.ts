import { buffer } from 'node:stream/consumers'
import type { Download } from '@portal/contract'
import { momentAt, momentSeenBy, stockholmDay } from '@portal/domain'
import { createPdf, type Pdf } from '@portal/pdf'
import { type Language, texts } from '@portal/texts'
import { PORTAL_LOGO } from '../../receipts/portal-logo.ts'
import { type OverTime, turnsOf } from './over-time.ts'
import { aboutView, changeView, nameIn } from './over-time.view.ts'

/** The whole timeline on paper: what holds now, then every change that the caller may be told of, the latest first. */
export const timelinePdf = async (overTime: OverTime, language: Language): Promise<Download> => {
  const { frame, overTime: say } = texts(language)
  const { subscription } = aboutView(overTime)
  const title = `${say.title}: ${subscription.service.name}`
  const at = new Date(overTime.now)
  const pdf = createPdf({
    title,
    issuer: { name: frame.brand, number: '', logo: PORTAL_LOGO },
    language,
    at,
    footer: title,
    pageName: frame.page,
    lacking: frame.lettersLacking,
  })
  const bytes = buffer(pdf.stream)
  pdf.turn()
  await writeTimeline(pdf, overTime, language)
  pdf.finish()
  return {
    fileName: `${say.fileName}-${subscription.customer.customerNumber}-${subscription.service.code}-${stockholmDay(at)}.pdf`,
    bytes: await bytes,
  }
}

const writeTimeline = async (pdf: Pdf, overTime: OverTime, language: Language): Promise<void> => {
  const { overTime: say, companies, format } = texts(language)
  const { subscription, knownFrom } = aboutView(overTime)
  const { customer, service } = subscription
  pdf.title(say.title, say.lead(service.name, customer.name))
  pdf.facts([
    [say.service, service.name],
    [say.customer, companies.named(customer)],
    [say.knownFromFact, format.instant(knownFrom)],
    [say.made, format.instant(overTime.now)],
  ])
  if (overTime.known !== 'all') pdf.paragraph(say.ownOnly)
  writeNow(pdf, overTime, language)
  pdf.heading(say.changes)
  const table = pdf.table([
    { header: say.when, width: 3 },
    { header: say.who, width: 3 },
    { header: say.before, width: 2 },
    { header: say.after, width: 2 },
    { header: say.why, width: 4 },
  ])
  for (const turn of turnsOf(overTime)) {
    const { at, planned, inTheWay, parties, people } = changeView(overTime, turn)
    const when = `${format.instant(at)}${planned ? `\n${say.planned}` : ''}`
    for (const { company, before, access, because } of parties) {
      const why = inTheWay ? `${say.because[because]} ${say.inTheWay}` : say.because[because]
      table.row([when, company.name, before === null ? say.unknown : say.level[before], say.level[access], why])
    }
    for (const { name, before, access } of people) table.row([when, name, say.level[before], say.level[access], say.ownChange])
    await pdf.drained()
  }
}

const writeNow = (pdf: Pdf, { history, subscriptionId, customerId, known, now, names }: OverTime, language: Language): void => {
  const { overTime: say } = texts(language)
  const moment = momentAt(history, subscriptionId, now)
  if (!moment) return
  pdf.heading(say.now)
  const table = pdf.table([
    { header: say.who, width: 4 },
    { header: say.access, width: 2 },
    { header: say.why, width: 6 },
  ])
  for (const { agencyId, level, because } of momentSeenBy(moment, known).parties)
    table.row([nameIn(names, agencyId ?? customerId).name, say.level[level], say.because[because]])
}
