import { formatOf } from './format.ts'
import { outcomesSv } from './outcomes.sv.ts'
import { outcomeTextOf } from './tell.ts'
import { NEED, SELLER, UPGRADE } from './problem-words.sv.ts'
import { type ProblemTexts, wrongFields } from './problems.ts'
import { PLAN_STATE_SV } from './planned-ends/plan-states.sv.ts'
import { serviceName } from './services.ts'
import { bookkeepingProblemsSv } from './bookkeeping/problems.sv.ts'
import { bulkProblemsSv } from './bulk-ends/problems.sv.ts'
import { creditProblemsSv } from './credits.sv.ts'
import { addressFaultSv } from './address-faults.sv.ts'
import { firstProblemsSv } from './first-problems.sv.ts'
import { secondFactorProblemsSv } from './second-factor.sv.ts'
import { wordsSv } from './words.sv.ts'

const { day, list, number, plural } = formatOf('sv')

export const problemsSv: ProblemTexts = {
  ...firstProblemsSv,
  'invalid-request': ({ issues }) => ({
    title: 'Något är ifyllt på fel sätt',
    detail:
      issues.length > 0
        ? wrongFields(issues, addressFaultSv, (paths) => `Rätta det här och försök igen: ${list(paths.map((path) => path || 'hela formuläret'))}.`)
        : 'Kontrollera uppgifterna och försök igen.',
  }),
  'read-only': () => ({ title: 'Du kan bara läsa', detail: 'Innehållet går att se, skriva ut och exportera, men inte att ändra.' }),
  'end-already-planned': ({ lastDay, by }) => ({
    title: `Ett avslut är redan planerat, med ${day(lastDay)} som sista dag`,
    detail: `Det är ${by === 'customer' ? 'kunden' : 'byrån'} som har planerat det. Välj en tidigare dag, eller avsluta genast.`,
  }),
  'planned-end-due': ({ lastDay, state }) => ({
    title: 'Det planerade avslutet går inte längre att ändra',
    detail: PLAN_STATE_SV[state](day(lastDay)),
  }),
  'already-ended': () => ({ title: 'Samarbetet är redan avslutat', detail: 'Någon hann före. Öppna kvittot för att se vad som gäller.' }),
  'collaboration-not-active': ({ status }) => ({
    title: 'Samarbetet är inte aktivt',
    detail: `Bara ett aktivt samarbete kan avslutas. Det här har status ”${wordsSv.collaborationStatus[status]}”.`,
  }),
  'collaboration-not-pending': ({ status }) => ({
    title: 'Förfrågan väntar inte längre på svar',
    detail: `Den har status ”${wordsSv.collaborationStatus[status]}”. Läs in sidan på nytt.`,
  }),
  'another-collaboration-active': () => ({
    title: 'Ett annat samarbete är redan aktivt',
    detail: 'Avsluta det aktiva samarbetet i tjänsten innan ett nytt börjar.',
  }),
  'collaboration-already-requested': () => ({
    title: 'Förfrågan är redan skickad',
    detail: 'Kunden har inte svarat än. Den finns under Samarbeten, Väntar på svar.',
  }),
  'collaboration-already-active': () => ({ title: 'Samarbetet finns redan', detail: 'Byrån arbetar redan i den här tjänsten hos kunden.' }),
  'customer-unknown': ({ customerNumber }) => ({
    title: `Ingen kund har kundnummer ${customerNumber}`,
    detail: 'Kontrollera numret med kunden och försök igen.',
  }),
  'start-preview-outdated': () => ({ title: 'Något har ändrats sedan du såg vad som händer', detail: 'Läs igenom det nya och godkänn igen.' }),
  'subscription-being-deleted': ({ state }) => ({
    title: state === 'deleted' ? 'Tjänsten är raderad' : 'Tjänsten ska raderas',
    detail:
      state === 'deleted'
        ? 'Avböj förfrågan. Frågar byrån igen kan tjänsten börja om, tom.'
        : 'Stoppa raderingen under Mina tjänster innan samarbetet kan börja.',
  }),
  'main-contact-missing': ({ customerNumber }) => ({
    title: `Huvudkontakt saknas för kundnummer ${customerNumber}`,
    detail:
      'Byt till kundens företag, öppna Användare och tjänster, gör en användare till administratör och välj den som huvudkontakt. Avsluta sedan samarbetet.',
  }),
  'preview-outdated': () => ({ title: 'Något har ändrats sedan du såg vad som händer', detail: 'Läs igenom det nya och bekräfta igen.' }),
  'idempotency-key-reused': () => ({ title: 'Begäran har redan skickats med annat innehåll', detail: 'Läs in sidan på nytt och börja om.' }),
  'outcome-not-offered': ({ service, offered }) => ({
    title: `${serviceName(service)} erbjuder inte det valet`,
    detail: `Välj något av: ${list(offered.map((outcome) => outcomeTextOf(outcomesSv, service, outcome)?.label ?? outcome))}.`,
  }),
  'confirmation-missing': ({ confirmations }) => ({
    title: 'Det återstår något att bekräfta',
    detail: `Bekräfta detta först: ${list(confirmations.map((code) => wordsSv.confirmation[code].open))}.`,
  }),
  'confirmation-unknown': ({ confirmations }) => ({
    title: 'En bekräftelse hör inte hit',
    detail: `Det här avslutet frågar inte efter: ${list(confirmations.map((code) => wordsSv.confirmation[code].done))}.`,
  }),
  'deletion-due': ({ on }) => ({ title: 'Raderingen går inte längre att stoppa', detail: `Den skulle ha stoppats senast dagen före ${day(on)}.` }),
  'export-not-ready': () => ({
    title: 'Exporten går inte att hämta',
    detail: 'Den är inte klar, eller så har den tagits bort efter sju dagar. Skapa en ny export.',
  }),
  'no-deletion-scheduled': () => ({
    title: 'Det finns ingen radering att stoppa',
    detail: 'Den är redan stoppad eller utförd. Läs in sidan på nytt.',
  }),
  'upgrade-not-offered': ({ reason }) => ({ title: 'Tjänsten kan inte uppgraderas', detail: UPGRADE[reason] }),
  'case-closed': () => ({ title: 'Ärendet är avslutat', detail: 'Skriv i ärendet om du behöver mer hjälp, så öppnas det på nytt.' }),
  'invoice-not-draft': () => ({ title: 'Fakturan är skickad', detail: 'En skickad faktura ändras inte. Kreditera den och gör en ny.' }),
  'invoice-move-refused': () => ({ title: 'Fakturan kan inte få den statusen', detail: 'Någon kan ha hunnit före. Läs in sidan på nytt.' }),
  'invoice-empty': () => ({ title: 'Fakturan har inga rader', detail: 'Lägg till minst en rad innan fakturan skickas.' }),
  'invoice-not-overdue': ({ dueDate }) => ({
    title: 'Fakturan är inte förfallen',
    detail: `Bara en skickad, obetald faktura kan få en påminnelse, efter förfallodagen ${day(dueDate)}.`,
  }),
  'reminder-fee-taken': ({ date }) => ({
    title: 'Påminnelseavgiften är redan uttagen',
    detail: `Den togs ut med påminnelsen ${day(date)}. Skapa påminnelsen utan avgift.`,
  }),
  'invoice-reminded': ({ dueDate }) => ({ title: 'Kunden är redan påmind', detail: `Nästa påminnelse kan göras efter ${day(dueDate)}.` }),
  'e-invoice-incomplete': ({ missing }) => ({
    title: 'Det som saknas för en e-faktura',
    detail: `Fyll i: ${list(missing.map((need) => NEED[need]))}.`,
  }),
  'buyer-address-missing': () => ({ title: 'Köparens adress saknas', detail: 'Fyll i gata, postnummer och ort innan fakturan skickas.' }),
  'row-text-missing': ({ rows }) => ({
    title: 'Det står inte vad som säljs',
    detail: `Ändra fakturan och fyll i beskrivningen på ${rows.length === 1 ? 'rad' : 'raderna'} ${list(rows.map(String))}.`,
  }),
  'row-vat-reason-missing': ({ rows }) => ({
    title: 'Det står inte varför ingen moms tas ut',
    detail: `Ändra fakturan och välj orsak till 0 % på ${rows.length === 1 ? 'rad' : 'raderna'} ${list(rows.map(String))}.`,
  }),
  'buyer-vat-number-missing': ({ of }) => ({
    title: 'Köparens momsregistreringsnummer saknas',
    detail:
      of === 'swedish'
        ? 'Vid omvänd betalningsskyldighet ska köparens svenska momsregistreringsnummer (SE…01) stå på fakturan. Ändra fakturan och fyll i det.'
        : 'Vid försäljning utan moms inom EU ska köparens momsregistreringsnummer i ett annat EU-land stå på fakturan. Ändra fakturan och fyll i det.',
  }),
  'seller-missing': ({ missing }) => ({
    title: 'Det står inte vem som skickar fakturan',
    detail: `Fyll i ${list(missing.map((need) => SELLER[need]))} under Fakturauppgifter. Skicka sedan fakturan.`,
  }),
  'no-agency-access': () => ({ title: 'Ingen byrå har läsåtkomst', detail: 'Det finns ingen åtkomst att ta bort. Läs in sidan på nytt.' }),
  'is-main-contact': () => ({
    title: 'Användaren är huvudkontakt',
    detail: 'Välj en annan huvudkontakt först. Därefter går det att ändra eller ta bort användaren.',
  }),
  'already-main-contact': () => ({ title: 'Användaren är redan huvudkontakt', detail: 'Läs in sidan på nytt för att se det.' }),
  'last-administrator': () => ({ title: 'Företaget måste ha en administratör', detail: 'Gör någon annan till administratör först.' }),
  'not-activated-yet': () => ({
    title: 'Kontot är inte aktiverat',
    detail: 'Bara personen själv kan aktivera det, med länken i inbjudan. Skicka en ny inbjudan om den har kommit bort.',
  }),
  'invitation-open': () => ({
    title: 'Inbjudan är inte besvarad',
    detail: 'Bara den som har aktiverat sitt konto kan inaktiveras. Ta bort användaren i stället, så slutar länken i inbjudan att gälla.',
  }),
  'member-inactive': () => ({ title: 'Användaren är inaktiv', detail: 'Aktivera användaren innan den blir huvudkontakt.' }),
  'is-agency-staff': () => ({
    title: 'Personen arbetar på byrån',
    detail: 'Huvudkontakten ska vara någon av kundens egna. Välj en annan användare eller skapa en ny.',
  }),
  'already-member': () => ({ title: 'Personen är redan användare i företaget', detail: 'Sök upp användaren i listan och ändra där.' }),
  'changed-meanwhile': () => ({ title: 'Någon hann ändra före dig', detail: 'Läs in sidan på nytt och gör om ändringen.' }),
  'record-unshown': ({ id }) => ({
    title: 'Posten kan inte visas',
    detail: `Den är sparad på ett sätt som inte går att visa. Kontakta support och ange ${id}.`,
  }),
  'lon-user-not-added': () => ({ title: 'Kundens användare saknas i Lön', detail: 'Lägg till kundens användare innan säkerhetskopian lämnas över.' }),
  'lon-not-synchronised': () => ({ title: 'Lön är inte synkroniserad', detail: 'Synkronisera uppgifterna innan säkerhetskopian lämnas över.' }),
  'lon-backup-outdated': () => ({
    title: 'Säkerhetskopian är inaktuell',
    detail: 'Något har ändrats sedan den gjordes. Gör en ny och lämna över den.',
  }),
  'payroll-period-unknown': ({ month }) => ({ title: `Löneperioden ${month} finns inte`, detail: 'Skapa perioden först.' }),
  'payroll-period-locked': ({ month }) => ({ title: `Löneperioden ${month} är låst`, detail: 'Lås upp perioden om lönerna behöver ändras.' }),
  'payroll-period-open': ({ month }) => ({ title: `Löneperioden ${month} är redan öppen`, detail: 'Läs in sidan på nytt för att se det.' }),
  'payroll-in-use': ({ payslips }) => ({
    title: 'Det finns lönebesked',
    detail: `Ta bort ${plural(payslips, { one: 'lönebesked', other: 'lönebesked' })} först.`,
  }),
  'kind-not-offered': () => ({ title: 'Tjänsten har inte sådant innehåll', detail: 'Välj något av det innehåll som tjänsten visar.' }),
  'file-not-allowed': () => ({
    title: 'Filen går inte att ta emot',
    detail: 'Välj en PDF eller en bild (JPEG, PNG eller HEIC). Innehållet avgör, inte filens namn.',
  }),
  'picture-too-large': ({ pixels, limit }) => ({
    title: 'Bilden är för stor',
    detail: `Den har ${number(Math.ceil(pixels / 1e6))} miljoner bildpunkter, högst ${number(limit / 1e6)} miljoner går att ta emot. Minska bilden och lägg till den igen.`,
  }),
  'picture-unreadable': () => ({
    title: 'Bilden går inte att läsa',
    detail: 'Den är skadad eller av ett slag som inte går att visa. Spara den som JPEG eller PDF och lägg till den igen.',
  }),
  'too-many-files': ({ limit }) => ({ title: 'För många filer', detail: `Det får vara högst ${number(limit)}. Ta bort någon först.` }),
  'expense-report-not-draft': ({ state }) => ({
    title: `Rapporten är ${wordsSv.expenseReportState[state].toLocaleLowerCase('sv')}`,
    detail: state === 'submitted' ? 'Ta tillbaka den för att ändra.' : 'En skickad rapport ändras inte.',
  }),
  'expense-report-move-refused': ({ state }) => ({
    title: `Rapporten är ${wordsSv.expenseReportState[state].toLocaleLowerCase('sv')}`,
    detail: 'Därifrån går det inte att göra så. Läs in sidan på nytt.',
  }),
  'expense-report-empty': () => ({ title: 'Rapporten är tom', detail: 'Lägg till minst ett utlägg innan den lämnas in.' }),
  ...bookkeepingProblemsSv,
  ...creditProblemsSv,
  ...secondFactorProblemsSv,
  ...bulkProblemsSv,
  'notice-always-mailed': () => ({
    title: 'De här mejlen går inte att stänga av',
    detail: 'De gäller din egen åtkomst eller uppgifter som raderas. Välj direkt eller en gång om dagen.',
  }),
}
