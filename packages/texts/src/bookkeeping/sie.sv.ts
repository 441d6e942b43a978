import { formatOf } from '../format.ts'
import { sieWarningsSv } from './sie-warnings.sv.ts'

const { day, instant, number, plural } = formatOf('sv')
const vouchers = (count: number): string => plural(count, { one: 'verifikation', other: 'verifikationer' })

/** The import of SIE files: choosing, previewing, importing and undoing. */
export const sieSv = {
  title: 'Importera SIE-fil',
  what: 'En SIE-fil av typ 4, högst 24 MB. Du ser först vad importen gör; inget sparas förrän du importerar.',
  file: 'SIE-fil',
  reading: 'Filen granskas. En stor fil tar några sekunder.',
  importing: 'Filen importeras. En stor fil tar några sekunder.',
  import: 'Importera',
  replace: 'Ersätt året',
  form: { year: 'Filen är ett räkenskapsår', vouchers: 'Filen innehåller verifikationer att lägga till' },
  why: {
    'has-balances': 'Den har ingående eller utgående balanser.',
    'names-year': 'Den anger ett räkenskapsår, och alla verifikationer har nummer.',
    'names-no-year': 'Den anger inget räkenskapsår. Verifikationerna läggs till i åren som finns, och inget tas bort.',
    'leaves-numbers-blank': 'Den har verifikationer utan nummer. De läggs till i åren som finns, och inget tas bort.',
  },
  encoding: 'Teckenkodning',
  encodingWhat: 'Välj den kodning där bokstäverna blir rätt.',
  encodings: { 'utf-8': 'UTF-8', cp437: 'PC8 (CP437)', 'windows-1252': 'Windows-1252 (ISO-8859-1)', 'iso-8859-15': 'ISO-8859-15' },
  year: (from: string, to: string) => `Räkenskapsåret ${day(from)} – ${day(to)}`,
  yearCounts: (added: number, skipped: number, replaced: number) =>
    [
      `${vouchers(added)} läggs till`,
      ...(skipped > 0 ? [`${number(skipped)} utelämnas`] : []),
      ...(replaced > 0 ? [`${number(replaced)} tas bort`] : []),
    ].join(', '),
  sums: 'Summor',
  before: 'Före',
  after: 'Efter',
  vouchers: 'Verifikationer',
  turnover: 'Belopp',
  result: 'Resultat',
  existsTitle: 'Räkenskapsåret finns redan',
  exists: (from: string, to: string, count: number) =>
    `${day(from)} – ${day(to)} har ${vouchers(count)}. Året kan ersättas av filen. Du får se vad som tas bort först.`,
  showReplacing: 'Visa vad som ersätts',
  removesTitle: (count: number) => `${vouchers(count)} tas bort`,
  removes: (from: string, to: string, count: number, opening: number) =>
    `${day(from)} – ${day(to)}: ${vouchers(count)} och ${plural(opening, { one: 'ingående balans', other: 'ingående balanser' })}.`,
  removesUndo: 'Importen kan ångras i 30 dagar, så länge inget annat ändras i tjänsten.',
  again: (count: number) => `Lägg till även det som redan finns (${vouchers(count)})`,
  broughtAgain: 'Samma fil är importerad tidigare. Importera den ändå',
  taken: (count: number) => plural(count, { one: 'verifikation har ett nummer som är upptaget', other: 'verifikationer har nummer som är upptagna' }),
  takenSkip: 'Utelämna',
  takenRenumber: 'Ge nästa nummer i serien',
  takeNevertheless: 'Använd filen ändå',
  nothing: 'Det finns inget att importera: alla verifikationer i filen utelämnas.',
  imported: (count: number, rows: number, accounts: number) =>
    `${vouchers(count)}, ${plural(rows, { one: 'rad', other: 'rader' })} och ${plural(accounts, { one: 'konto', other: 'konton' })} är importerade.`,
  replaced: (count: number) => `${vouchers(count)} togs bort.`,
  skipped: (count: number) => `${vouchers(count)} utelämnades.`,
  importedTitle: 'Filen är importerad',
  undo: 'Ångra importen',
  undoTitle: (at: string) => `Ångra importen ${instant(at)}?`,
  undoConsequence: (added: number, replaced: number) =>
    `${vouchers(added)} tas bort${replaced > 0 ? `, och ${vouchers(replaced)} som ersattes kommer tillbaka som de var` : ''}.`,
  undone: 'Importen är ångrad',
  undoneWhat: 'Bokföringen är som den var före importen.',
  imports: 'Importer',
  noImportsTitle: 'Inga importer',
  noImports: 'Importerade SIE-filer visas här.',
  importedAt: 'Tidpunkt',
  kind: 'Innehåll',
  kinds: { year: 'Räkenskapsår', vouchers: 'Verifikationer' },
  counts: (added: number, skipped: number, replaced: number) =>
    [
      plural(added, { one: 'tillagd', other: 'tillagda' }),
      ...(skipped > 0 ? [plural(skipped, { one: 'utelämnad', other: 'utelämnade' })] : []),
      ...(replaced > 0 ? [plural(replaced, { one: 'borttagen', other: 'borttagna' })] : []),
    ].join(', '),
  state: 'Status',
  states: { undone: (at: string) => `Ångrad ${instant(at)}`, undoable: (until: string) => `Kan ångras till ${instant(until)}`, done: 'Importerad' },
  undoNamed: (at: string) => `Ångra importen ${instant(at)}`,
  warnings: (count: number) => `${plural(count, { one: 'anmärkning', other: 'anmärkningar' })} på filen`,
  warning: (line: number, code: string) => `${line > 0 ? `Rad ${number(line)}: ` : ''}${sieWarningsSv(code)}`,
  otherReading: (amount: string) => `om raderna räknas två gånger ${amount}`,
  givenComputed: (given: string, computed: string) => `angivet ${given}, beräknat ${computed}`,
  withChecksum: 'Med kontrollsumma',
}
export type SieTexts = typeof sieSv
