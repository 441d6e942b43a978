import { dayFieldSv, isAskedDay } from '../day-fields.ts'
import { formatOf } from '../format.ts'
import type { BookkeepingProblemTexts } from '../problems.ts'
import { FIXED_SV, NOT_CORRECTABLE_SV } from './corrections.sv.ts'
import { sieReasonsSv } from './sie-reasons.sv.ts'
import { UNDO_SV } from './undo.sv.ts'

const { day, list, money, number, plural } = formatOf('sv')

/** What the books refuse. */
export const bookkeepingProblemsSv: BookkeepingProblemTexts = {
  'year-exists': ({ from, to, vouchers }) => ({
    title: 'Räkenskapsåret finns redan',
    detail: `Året ${day(from)} – ${day(to)} har redan ${plural(vouchers, { one: 'verifikation', other: 'verifikationer' })}. Välj att ersätta året om filen ska gälla i stället.`,
  }),
  'replace-not-offered': () => ({
    title: 'Filen ersätter inget räkenskapsår',
    detail: 'Filen innehåller bara verifikationer. De läggs till i bokföringen; ingenting tas bort. Importera den utan att ersätta.',
  }),
  'undo-not-offered': ({ reason }) => ({ title: 'Importen kan inte ångras', detail: UNDO_SV[reason] }),
  'day-out-of-range': ({ field, day: written, from, to }) =>
    isAskedDay(field)
      ? { title: 'Den dagen går inte att visa', detail: `Välj en dag från och med ${day(from)} till och med ${day(to)}.` }
      : {
          title: `${dayFieldSv(field)}: ${written} kan inte stämma`,
          detail: `Kontrollera årtalet. Ange en dag från och med ${day(from)} till och med ${day(to)}. Ingenting har sparats.`,
        },
  'year-unknown': ({ outside: its }) => ({
    title: its ? 'Filens datum ligger utanför bokföringens räkenskapsår' : 'Räkenskapsåret finns inte',
    detail: its
      ? `Filen har verifikationer utanför åren, från ${day(its.from)} till ${day(its.to)}. Importera först året som de hör till.`
      : 'Välj ett av tjänstens räkenskapsår, eller ett datum som ligger i något av dem.',
  }),
  'voucher-unbalanced': ({ difference }) => ({
    title: 'Verifikationen balanserar inte',
    detail: `Debet och kredit skiljer sig med ${money(difference)}. Rätta raderna.`,
  }),
  'voucher-number-taken': ({ series, number: taken }) => ({
    title: `Verifikation ${series}${taken} finns redan`,
    detail: 'Välj ett annat nummer, eller lämna fältet tomt så väljs nästa lediga.',
  }),
  'voucher-posted': ({ reason }) => ({ title: 'Verifikationen är bokförd och ändras inte', detail: FIXED_SV[reason] }),
  'voucher-not-correctable': ({ reason }) => ({ title: 'Verifikationen kan inte rättas', detail: NOT_CORRECTABLE_SV[reason] }),
  'account-unknown': ({ accounts }) => ({
    title: accounts.length === 1 ? 'Kontot finns inte' : 'Kontona finns inte',
    detail: `Lägg upp ${list(accounts)} i kontoplanen eller välj ett annat konto.`,
  }),
  'account-in-use': () => ({ title: 'Kontot används', detail: 'Ett konto som har verifikationer eller saldon kan inte tas bort.' }),
  'sie-unreadable': ({ line, reason }) => ({
    title: 'SIE-filen går inte att läsa',
    detail: `Rad ${number(line)}: ${sieReasonsSv(reason)} Ingenting har sparats.`,
  }),
}
