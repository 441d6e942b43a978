import { formatOf } from './format.ts'
import { leftoversIn, outcomeTextOf } from './tell.ts'
import { lettersIn, link } from './letter.ts'
import type { MailTexts } from './mail.ts'
import { noticeMailsSv } from './notice-mails.sv.ts'
import { outcomesSv } from './outcomes.sv.ts'
import { plannedMailsSv } from './planned-ends/mails.sv.ts'
import { serviceName } from './services.ts'
import { wordsSv } from './words.sv.ts'

const { day, instant, plural } = formatOf('sv')
const letter = lettersIn({ language: 'sv', greeting: 'Hej!', signature: 'Vänliga hälsningar\nMina tjänster' })
const customers = (count: number): string => plural(count, { one: 'kund', other: 'kunder' })

export const mailSv: MailTexts = {
  ...plannedMailsSv,
  ...noticeMailsSv,
  invitation: ({ company, url, asMainContact }) =>
    letter(
      `Inbjudan till ${company} i Mina tjänster`,
      `Du är inbjuden till ${company} i Mina tjänster.`,
      asMainContact ? 'Du är också vald till företagets huvudkontakt.' : undefined,
      link('Aktivera ditt konto här:', url),
      'Har du inte väntat dig den här inbjudan kan du bortse från den.',
    ),
  passwordReset: ({ url }) =>
    letter(
      'Välj ett nytt lösenord i Mina tjänster',
      link('Välj ett nytt lösenord här. Länken gäller i en timme:', url),
      'Har du inte bett om det kan du bortse från det här brevet. Ditt lösenord är oförändrat.',
    ),
  passwordReplaced: ({ url }) =>
    letter(
      'Ditt lösenord i Mina tjänster är bytt',
      'Du har bytt lösenord, och är utloggad överallt utom där du bytte det.',
      link('Var det inte du? Välj genast ett nytt lösenord här, så loggas alla andra ut:', url),
    ),
  collaborationRequested: ({ service, customer, agency, agencyNumber, url }) =>
    letter(
      `${agency} vill samarbeta i ${serviceName(service)}`,
      `${agency} (kundnummer ${agencyNumber}) vill börja samarbeta med ${customer} i ${serviceName(service)}.`,
      link('Ingenting ändras förrän en administratör hos er godkänner. Se vad det innebär och svara här:', url),
    ),
  collaborationWithdrawn: ({ service, customer, agency, url }) =>
    letter(
      `${agency} har återkallat sin förfrågan om ${serviceName(service)}`,
      `${agency} vill inte längre samarbeta med ${customer} i ${serviceName(service)}. Ni behöver inte göra något.`,
      link('Förfrågan:', url),
    ),
  collaborationAccepted: ({ service, customer, url }) =>
    letter(
      `Samarbetet i ${serviceName(service)} med ${customer} har börjat`,
      link(`${customer} har godkänt er förfrågan. Ni kan arbeta i ${serviceName(service)} från och med nu:`, url),
    ),
  collaborationDeclined: ({ service, customer, url }) =>
    letter(
      `Förfrågan om ${serviceName(service)} hos ${customer} är avböjd`,
      link(`Er förfrågan om att samarbeta med ${customer} i ${serviceName(service)} är avböjd:`, url),
    ),
  bulkEnded: ({ agency, done, refused, left, lastDay, url }) => {
    return letter(
      lastDay === null ? `Avslutat för ${customers(done)}` : `Avslut planerade för ${customers(done)}`,
      lastDay === null
        ? `${agency} har avslutat samarbetet med ${customers(done)} på en gång.`
        : `${agency} har planerat att avsluta samarbetet med ${customers(done)}. Den sista dagen är ${day(lastDay)}.`,
      refused > 0 ? `${customers(refused)} avslutades inte. Orsaken står i resultatet.` : undefined,
      left > 0 ? `${customers(left)} lämnades som de var, eftersom avsluten stoppades.` : undefined,
      link('Resultatet:', url),
    )
  },
  collaborationsEnded: ({ customer, customerNumber, agency, at, ends, leftovers }) => {
    const [first, ...others] = ends
    const named = others.length > 0 ? plural(ends.length, { one: 'tjänst', other: 'tjänster' }) : serviceName(first.service)
    return letter(
      `Samarbetet i ${named} är avslutat`,
      `Samarbetet i ${named} mellan ${customer} (kundnummer ${customerNumber}) och ${agency} avslutades ${instant(at)}.`,
      ...ends.flatMap(({ service, outcome, receiptNumber, deletion, url }) => [
        `${others.length > 0 ? serviceName(service) : 'Efter avslutet'}: ${outcomeTextOf(outcomesSv, service, outcome)?.done ?? outcome}.`,
        deletion === null
          ? undefined
          : `All information i tjänsten raderas ${day(deletion.on)}. Till och med ${day(deletion.lastDayToStop)} kan en administratör stoppa raderingen under Mina tjänster.`,
        link(`Kvitto ${receiptNumber}:`, url),
      ]),
      ...leftoversIn(wordsSv)(leftovers).map((seen) => `${seen}.`),
    )
  },
  expenseReminder: ({ customer, drafts, url }) =>
    letter(
      `Påminnelse: lämna in dina utlägg hos ${customer}`,
      link(
        `Du har ${plural(drafts, { one: 'utläggsrapport', other: 'utläggsrapporter' })} som inte är inlämnad${drafts === 1 ? '' : 'e'} hos ${customer}. Lämna in ${drafts === 1 ? 'den' : 'dem'} här:`,
        url,
      ),
    ),
  auditorBegun: ({ company, until, url }) =>
    letter(
      `Läsåtkomst som revisor hos ${company}`,
      `En revisor har läsåtkomst hos ${company} till och med ${day(until)}. Sedan upphör åtkomsten av sig själv; en administratör kan ge den på nytt.`,
      link('Mina tjänster:', url),
    ),
  auditorEnded: ({ company, url }) =>
    letter(
      `Läsåtkomsten som revisor hos ${company} är slut`,
      link(`Revisorns läsåtkomst hos ${company} är slut. En administratör kan ge den på nytt under Användare och tjänster:`, url),
    ),
  upgraded: ({ from, to, customer, receiptNumber, url }) =>
    letter(
      `${serviceName(from)} hos ${customer} är uppgraderad till ${serviceName(to)}`,
      `${serviceName(from)} hos ${customer} är nu ${serviceName(to)}. Allt innehåll är med, oförändrat. Kunden arbetar vidare; den tidigare byrån har ingen åtkomst.`,
      link(`Kvitto ${receiptNumber}:`, url),
    ),
  caseAnswered: ({ url }) => letter('Svar från support', link('Support har svarat på ditt ärende. Läs svaret här:', url)),
  payrollBackupHandedOver: ({ customer, url }) =>
    letter(
      `Säkerhetskopian av Lön hos ${customer} är överlämnad`,
      link(
        `Säkerhetskopian av Lön hos ${customer} finns nu att hämta. Spara den innan samarbetet avslutas; därefter går tjänsten inte att öppna:`,
        url,
      ),
    ),
  deletionReminder: ({ service, customer, on, lastDay, url }) =>
    letter(
      `${serviceName(service)} hos ${customer} raderas ${day(on)}`,
      `All information i ${serviceName(service)} hos ${customer} raderas ${day(on)} och går sedan inte att få tillbaka.`,
      link(`Till och med ${day(lastDay)} kan en administratör stoppa raderingen:`, url),
    ),
  deletionCarriedOut: ({ service, customer, receiptNumber, url }) =>
    letter(
      `${serviceName(service)} hos ${customer} är raderad`,
      `All information i ${serviceName(service)} hos ${customer} är raderad, som det bestämdes vid avslutet (kvitto ${receiptNumber}).`,
      link('Raderingsintyget säger vad som fanns och när det raderades:', url),
    ),
  deletionCancelled: ({ service, customer, receiptNumber, url }) =>
    letter(
      `Raderingen av ${serviceName(service)} är stoppad`,
      `Raderingen av ${serviceName(service)} hos ${customer} är stoppad. Uppgifterna finns kvar som läsversion för kunden; byrån har ingen åtkomst.`,
      link(`Kvitto ${receiptNumber}:`, url),
    ),
}
