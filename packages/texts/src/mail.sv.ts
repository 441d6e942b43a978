import { formatOf } from './format.ts'
import { outcomeTextOf } from './tell.ts'
import { letter, type MailTexts } from './mail.ts'
import { outcomesSv } from './outcomes.sv.ts'
import { serviceName } from './services.ts'

const { day, instant, plural } = formatOf('sv')
const greeting = 'Hej!'
const signature = 'Vänliga hälsningar\nMina tjänster'

export const mailSv: MailTexts = {
  invitation: ({ company, url, asMainContact }) =>
    letter(
      `Inbjudan till ${company} i Mina tjänster`,
      greeting,
      `Du är inbjuden till ${company} i Mina tjänster.`,
      asMainContact ? 'Du är också vald till företagets huvudkontakt.' : undefined,
      `Aktivera ditt konto här:\n${url}`,
      'Har du inte väntat dig den här inbjudan kan du bortse från den.',
      signature,
    ),
  passwordReset: ({ url }) =>
    letter(
      'Välj ett nytt lösenord i Mina tjänster',
      greeting,
      `Välj ett nytt lösenord här. Länken gäller i en timme:\n${url}`,
      'Har du inte bett om det kan du bortse från det här brevet. Ditt lösenord är oförändrat.',
      signature,
    ),
  collaborationRequested: ({ service, customer, agency, agencyNumber, url }) =>
    letter(
      `${agency} vill samarbeta i ${serviceName(service)}`,
      greeting,
      `${agency} (kundnummer ${agencyNumber}) vill börja samarbeta med ${customer} i ${serviceName(service)}.`,
      `Ingenting ändras förrän en administratör hos er godkänner. Se vad det innebär och svara här:\n${url}`,
      signature,
    ),
  collaborationWithdrawn: ({ service, customer, agency, url }) =>
    letter(
      `${agency} har återkallat sin förfrågan om ${serviceName(service)}`,
      greeting,
      `${agency} vill inte längre samarbeta med ${customer} i ${serviceName(service)}. Ni behöver inte göra något.`,
      url,
      signature,
    ),
  collaborationAccepted: ({ service, customer, url }) =>
    letter(
      `Samarbetet i ${serviceName(service)} med ${customer} har börjat`,
      greeting,
      `${customer} har godkänt er förfrågan. Ni kan arbeta i ${serviceName(service)} från och med nu:\n${url}`,
      signature,
    ),
  collaborationDeclined: ({ service, customer, url }) =>
    letter(
      `Förfrågan om ${serviceName(service)} hos ${customer} är avböjd`,
      greeting,
      `Er förfrågan om att samarbeta med ${customer} i ${serviceName(service)} är avböjd:\n${url}`,
      signature,
    ),
  collaborationEnded: ({ service, outcome, customer, customerNumber, agency, at, receiptNumber, deletionOn, url }) =>
    letter(
      `Samarbetet i ${serviceName(service)} är avslutat`,
      greeting,
      `Samarbetet i ${serviceName(service)} mellan ${customer} (kundnummer ${customerNumber}) och ${agency} avslutades ${instant(at)}.`,
      `Efter avslutet: ${outcomeTextOf(outcomesSv, service, outcome)?.done ?? outcome}.`,
      deletionOn === null
        ? undefined
        : `All information i tjänsten raderas ${day(deletionOn)}. Till och med dagen före kan en administratör avbryta raderingen under Mina tjänster.`,
      `Kvitto ${receiptNumber}:\n${url}`,
      signature,
    ),
  expenseReminder: ({ customer, drafts, url }) =>
    letter(
      `Påminnelse: lämna in dina utlägg hos ${customer}`,
      greeting,
      `Du har ${plural(drafts, { one: 'utläggsrapport', other: 'utläggsrapporter' })} som inte är inlämnad${drafts === 1 ? '' : 'e'} hos ${customer}. Lämna in ${drafts === 1 ? 'den' : 'dem'} här:\n${url}`,
      signature,
    ),
  auditorBegun: ({ company, until, url }) =>
    letter(
      `Läsåtkomst som revisor hos ${company}`,
      greeting,
      `En revisor har läsåtkomst hos ${company} till och med ${day(until)}. Sedan upphör åtkomsten av sig själv; en administratör kan ge den på nytt.`,
      `Mina tjänster:\n${url}`,
      signature,
    ),
  auditorEnded: ({ company, url }) =>
    letter(
      `Läsåtkomsten som revisor hos ${company} är slut`,
      greeting,
      `Revisorns läsåtkomst hos ${company} är slut. En administratör kan ge den på nytt under Användare och tjänster:\n${url}`,
      signature,
    ),
  upgraded: ({ from, to, customer, receiptNumber, url }) =>
    letter(
      `${serviceName(from)} hos ${customer} är uppgraderad till ${serviceName(to)}`,
      greeting,
      `${serviceName(from)} hos ${customer} är nu ${serviceName(to)}. Allt innehåll är med, oförändrat. Kunden arbetar vidare; den tidigare byrån har ingen åtkomst.`,
      `Kvitto ${receiptNumber}:\n${url}`,
      signature,
    ),
  caseAnswered: ({ url }) => letter('Svar från support', greeting, `Support har svarat på ditt ärende. Läs svaret här:\n${url}`, signature),
  payrollBackupHandedOver: ({ customer, url }) =>
    letter(
      `Säkerhetskopian av Lön hos ${customer} är överlämnad`,
      greeting,
      `Säkerhetskopian av Lön hos ${customer} finns nu att hämta. Spara den innan samarbetet avslutas; därefter går tjänsten inte att öppna:\n${url}`,
      signature,
    ),
  deletionReminder: ({ service, customer, on, url }) =>
    letter(
      `${serviceName(service)} hos ${customer} raderas ${day(on)}`,
      greeting,
      `All information i ${serviceName(service)} hos ${customer} raderas ${day(on)} och går sedan inte att få tillbaka.`,
      `Till och med dagen före kan en administratör avbryta raderingen:\n${url}`,
      signature,
    ),
  deletionCarriedOut: ({ service, customer, receiptNumber, url }) =>
    letter(
      `${serviceName(service)} hos ${customer} är raderad`,
      greeting,
      `All information i ${serviceName(service)} hos ${customer} är raderad, som det bestämdes vid avslutet (kvitto ${receiptNumber}).`,
      `Raderingsintyget säger vad som fanns och när det raderades:\n${url}`,
      signature,
    ),
  deletionCancelled: ({ service, customer, receiptNumber, url }) =>
    letter(
      `Raderingen av ${serviceName(service)} är avbruten`,
      greeting,
      `Raderingen av ${serviceName(service)} hos ${customer} är avbruten. Uppgifterna finns kvar som läsversion för kunden; byrån har ingen åtkomst.`,
      `Kvitto ${receiptNumber}:\n${url}`,
      signature,
    ),
}
