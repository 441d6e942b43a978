import type { BulkRowState } from '@portal/domain'
import { formatOf } from '../format.ts'
import { BULK_STATE_SV, ROW_REASON_SV, ROW_STATE_SV, STOPPED_SV } from './words.sv.ts'

const { day, number, plural } = formatOf('sv')
const customers = (count: number): string => plural(count, { one: 'kund', other: 'kunder' })

/** Ends of many customers at once. */
export const bulkEndsSv = {
  title: 'Avsluta för flera kunder',
  state: BULK_STATE_SV,
  reason: ROW_REASON_SV,
  stopped: STOPPED_SV,
  /** `planned`: the ends come on a later day. */
  rowState: (state: BulkRowState, planned: boolean) => (state === 'done' && planned ? 'Planerad' : ROW_STATE_SV[state]),
  pick: {
    head: 'Välj',
    one: (name: string) => `Välj ${name}`,
    page: 'Välj alla på sidan',
    picked: (count: number) => `${customers(count)} ${count === 1 ? 'vald' : 'valda'}`,
    all: (count: number) => `Välj alla ${number(count)} som matchar`,
    allPicked: (count: number) => `Alla ${number(count)} som matchar är valda`,
    none: 'Avmarkera',
    end: 'Avsluta för flera…',
    latest: 'Avslut för flera kunder',
  },
  choose: {
    intro: (count: number) => `Välj vad som ska hända i varje tjänst hos ${customers(count)}. Ingenting avslutas förrän du har granskat och startat.`,
    introAll: 'Välj vad som ska hända i varje tjänst hos alla kunder som matchar. Ingenting avslutas förrän du har granskat och startat.',
    frozen: 'Det är de kunder som matchar när du granskar. Ändras listan efteråt påverkar det inte urvalet.',
    nobody: 'Inga kunder är valda',
    nobodyWhat: 'Välj kunder i listan över samarbeten först.',
    toList: 'Till samarbeten',
    services: 'Vad ska hända efteråt?',
    noServices: 'De valda kunderna har inga aktiva tjänster hos er.',
    keep: 'Avslutas inte',
    destroys: 'Raderar data för gott',
    reason: 'Orsak (valfri)',
    review: 'Granska',
    nothingChosen: 'Välj vad som ska hända i minst en tjänst.',
  },
  summary: {
    services: 'Tjänster',
    when: 'När',
    atOnce: 'Genast',
    lastDay: (on: string) => `${day(on)} är sista dagen`,
    made: (at: string, by: string) => `Granskat ${at} av ${by}`,
  },
  groups: {
    ready: (count: number) => `Redo (${number(count)})`,
    needsAnswer: (count: number) => `Kräver åtgärd (${number(count)})`,
    refused: (count: number) => `Kan inte avslutas (${number(count)})`,
    notEnded: (count: number) => `Inte avslutade (${number(count)})`,
    done: (count: number) => `Avslutade (${number(count)})`,
    planned: (count: number) => `Planerade (${number(count)})`,
  },
  why: 'Varför',
  act: 'Åtgärd',
  more: 'Visa fler',
  checks: {
    title: 'Kontroller som inte är klara',
    intro: 'En bekräftelse gäller alla kunder som kontrollen avser.',
    customers: (count: number) => customers(count),
    acknowledge: (count: number) => `Avsluta ändå hos ${customers(count)}`,
  },
  contact: {
    title: 'Huvudkontakt saknas',
    mend: 'Utse huvudkontakt',
    close: 'Stäng',
    again: 'Granska igen',
    mended: (name: string) => `${name} har en huvudkontakt.`,
  },
  again: 'Granska alla igen',
  destroy: {
    title: (count: number) => `Data raderas för gott hos ${customers(count)}`,
    what: 'När fristen har gått raderas allt innehåll. Raderingarna går att stoppa en och en fram till dess.',
    field: (count: number) => `Skriv ${number(count)} för att bekräfta`,
    wrong: 'Antalet stämmer inte.',
  },
  start: {
    button: (count: number) => `Avsluta hos ${customers(count)}`,
    plan: (count: number) => `Planera avslut hos ${customers(count)}`,
    resume: 'Fortsätt',
    left: (count: number) => `${customers(count)} kräver åtgärd och lämnas.`,
    nobody: 'Ingen kund är redo.',
  },
  progress: {
    label: 'Framsteg',
    of: (done: number, all: number) => `${number(done)} av ${number(all)} kunder`,
    keeps: 'Du kan stänga sidan: avsluten fortsätter ändå.',
    pause: 'Pausa',
    stop: 'Stoppa',
    stopTitle: 'Stoppa avsluten?',
    stopWhat: (done: number) => `${customers(done)} är redan klara och förblir avslutade. Resten lämnas som de är. Det går inte att fortsätta sedan.`,
    stopYes: 'Stoppa avsluten',
    discard: 'Ta bort granskningen',
  },
  done: {
    title: (done: number) => `${customers(done)} avslutade`,
    planned: (done: number) => `Avslut planerat hos ${customers(done)}`,
    refused: (count: number) => `${customers(count)} avslutades inte.`,
    untouched: (count: number) => `${customers(count)} hann inte avslutas.`,
    csv: 'Hämta som CSV',
    xlsx: 'Hämta som Excel',
  },
  latest: {
    title: 'Avslut för flera kunder',
    empty: 'Inga avslut för flera kunder än',
    emptyWhat: 'Välj kunder i listan över samarbeten för att avsluta hos flera på en gång.',
    when: 'Skapat',
    by: 'Av',
    state: 'Status',
    customers: 'Kunder',
    more: 'Visa äldre',
  },
  result: {
    fileName: (on: string) => `Avslut för flera kunder ${on}`,
    head: ['Kundnummer', 'Kund', 'Resultat', 'Tjänst', 'Val efter avslut', 'Kvittonummer', 'Sista dag', 'Tidpunkt', 'Orsak'],
  },
}
export type BulkEndsTexts = typeof bulkEndsSv
