import type { EInvoiceNeed } from '@portal/domain'
import { formatOf } from './format.ts'
import { NEED } from './problem-words.sv.ts'

const { instant, list, number } = formatOf('sv')

/** Bytes → `12,3 MB`. */
const bytes = (size: number): string =>
  size < 1_000
    ? `${number(size)} byte`
    : size < 1_000_000
      ? `${number(Math.round(size / 100) / 10)} kB`
      : `${number(Math.round(size / 100_000) / 10)} MB`

export const exportsSv = {
  title: 'Ta med allt',
  everything: {
    what: 'En export av varje tjänst, sedan alla i en ZIP-fil.',
    make: (count: number) => (count === 1 ? 'Skapa den export som saknas' : `Skapa de ${number(count)} exporter som saknas`),
    download: 'Ladda ner alla i en ZIP-fil',
    allReady: 'Alla exporter är klara.',
    onlyReady: 'ZIP-filen innehåller de exporter som är klara.',
    none: 'Det finns ingen tjänst att ta med',
    noneWhat: 'Du ser ingen tjänst hos företaget vars innehåll du får exportera.',
    notMade: 'Ingen export är skapad.',
    ready: (at: string, size: number) => `Klar ${instant(at)}, ${bytes(size)}`,
    outdated: 'innehållet har ändrats sedan dess',
    expired: 'Exporten har tagits bort efter sju dagar.',
    open: (service: string) => `Exporter av ${service}`,
  },
  what: 'Allt innehåll i en ZIP-fil: SIE, poster, rapporter och kvitton. Den öppnas utan uppkoppling.',
  make: 'Skapa export',
  again: 'Skapa ny export',
  making: (done: number, total: number) =>
    total === 0 ? 'Exporten väntar på sin tur …' : `Exporten skapas: ${number(done)} av ${number(total)} delar`,
  makingWhat: 'Du kan lämna sidan. Exporten finns här när den är klar.',
  ready: (at: string, size: number) => `Exporten från ${instant(at)} är klar (${bytes(size)})`,
  readyUntil: (at: string) => `Den går att hämta till ${instant(at)}.`,
  outdated: 'Innehållet har ändrats sedan exporten skapades.',
  download: 'Ladda ner ZIP-filen',
  failed: 'Exporten kunde inte skapas',
  failure: {
    'disk-full': 'Utrymmet på servern är slut. Försök igen senare eller kontakta support.',
    unexpected: 'Något gick fel. Försök igen; kontakta support om det händer igen.',
  },
  manifest: (sha256: string) => `Manifestets SHA-256: ${sha256}`,
  indexTitle: (company: string) => `Export – ${company}`,
  kind: 'Innehåll',
  count: 'Antal',
  file: 'Fil',
  size: 'Storlek',
  bytes,
  missing: 'Filer och poster som saknas',
  missingWhat:
    'Filerna togs bort medan exporten gjordes. En post som inte går att läsa finns i mappen poster som den är lagrad, men inte i sie och pdf.',
  notElectronic: 'Fakturor utan e-faktura',
  notElectronicWhat: 'De finns som PDF. En e-faktura kräver mer än en faktura på papper.',
  invoice: 'Faktura',
  lacking: 'Det som saknas',
  needs: (needs: readonly EInvoiceNeed[]) => list(needs.map((need) => NEED[need])),
  letters: 'Tecken som skrevs om',
  lettersWhat: 'SIE-formatet saknar några tecken. De står som de var i JSON- och CSV-filerna.',
  year: 'Räkenskapsår från',
  letter: 'Tecken',
  writtenAs: 'Skrivet som',
  check: 'Kontrollera filerna',
  checkWhat: 'manifest.json har SHA-256 för varje fil. Portalens kommando verify-export kontrollerar dem alla.',
}
export type ExportsTexts = typeof exportsSv
