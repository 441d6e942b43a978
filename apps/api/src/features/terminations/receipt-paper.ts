import type { TerminationView } from '@portal/contract'
import { accessAfter } from '@portal/domain'
import type { Pdf } from '@portal/pdf'
import { type Language, serviceName, texts } from '@portal/texts'

/** Writes one receipt: its facts, the matrix, what is still seen, what each side can do now, and the checks. */
export const writeReceipt = (pdf: Pdf, receipt: TerminationView, language: Language): void => {
  const { terminations: say, companies, format, leftovers, outcomeDone, plannedEnds, words } = texts(language)
  const { customer, agency, service, receiptNumber, endedBy } = receipt
  pdf.title(say.receiptTitle, say.receiptLead(service.name, customer.name))
  pdf.facts([
    [say.receiptNumber, receiptNumber],
    [say.service, service.name],
    [say.customer, companies.named(customer)],
    [say.agency, companies.named(agency)],
    [say.effectiveAt, format.instant(receipt.effectiveAt)],
    ...(receipt.planned
      ? [[plannedEnds.receiptPlanned, plannedEnds.receiptPlannedOn(format.instant(receipt.planned.at), receipt.planned.lastDay)] as const]
      : []),
    [say.endedBy, `${(endedBy === 'customer' ? customer : agency).name} (${words.party[endedBy].toLocaleLowerCase(language)})`],
    [say.outcome, outcomeDone(service.code, receipt.outcome)],
    ...(receipt.reason === null ? [] : [[say.reasonGiven, receipt.reason] as const]),
    ...(receipt.deletion ? [[say.deletionHeading, say.deletion[receipt.deletion.status](receipt.deletion.on)] as const] : []),
    ...(receipt.retention ? [[say.retentionHeading, say.retentionUntil(receipt.retention.until)] as const] : []),
    ...(receipt.together.length === 0
      ? []
      : [[say.together, receipt.together.map((other) => `${other.service.name} (${other.receiptNumber})`).join(', ')] as const]),
    [say.policyVersion, receipt.policyVersion],
  ])
  pdf.heading(say.matrix)
  const matrix = pdf.table([
    { header: say.who, width: 4 },
    { header: say.before, width: 2 },
    { header: say.after, width: 2 },
  ])
  const party = { customer: customer.name, agency: agency.name }
  for (const effect of receipt.effects)
    matrix.row([`${serviceName(effect.service)}\n${party[effect.party]}`, words.access[effect.before], words.access[effect.after]], { strong: true })
  for (const effect of receipt.unchanged)
    matrix.row([`${serviceName(effect.service)}\n${party[effect.party]}`, words.access[effect.before], say.unchanged])
  const seen = leftovers(receipt.leftovers)
  if (seen.length > 0) pdf.heading(say.leftovers)
  for (const each of seen) pdf.paragraph(`${each}.`)
  const now = accessAfter({ ...receipt, service: service.code })
  pdf.heading(say.whatNow)
  pdf.paragraph(say.nowForCustomer[now.customer])
  pdf.paragraph(say.nowForAgency[now.agency])
  if (receipt.confirmations.length > 0) pdf.heading(say.confirmations)
  for (const { code, done, count } of receipt.confirmations)
    pdf.facts([done ? [words.confirmation[code].done, say.isDone] : [words.confirmation[code].undone(count), say.acknowledged]])
}
