import { formatOf } from './format.ts'

const { money, month } = formatOf('sv')

export const overviewSv = {
  noneTitle: 'Ingen bokföring att visa',
  none: 'Översikten räknas fram ur företagets bokföring i eEkonomi. Importera en SIE-fil eller bokför en verifikation där, så visas nyckeltal och diagram här.',
  from: (service: string) => `Räknat ur bokföringen i ${service}. Inget är bokfört under året.`,
  through: (service: string, until: string) => `Räknat ur bokföringen i ${service}, till och med ${month(until)}.`,
  figure: {
    sales: 'Omsättning',
    result: 'Resultat',
    margin: 'Vinstmarginal',
    liquidity: 'Kassa och bank',
    receivables: 'Kundfordringar',
    supplierDebts: 'Leverantörsskulder',
    equityRatio: 'Soliditet',
  },
  before: (figure: string) => `Året före: ${figure}`,
  months: (unit: string) => `Månad för månad, ${unit}`,
  thousands: 'tkr',
  millions: 'mnkr',
  month: 'Månad',
  income: 'Intäkter',
  costs: 'Kostnader',
  result: 'Resultat',
  resultBefore: 'Resultat året före',
  chart: (year: string) => `Intäkter, kostnader och resultat per månad, ${year}. Siffrorna står i tabellen nedanför.`,
  cut: 'Staplar som är mycket högre än de andra är avkortade och visar sitt belopp.',
  table: 'Månad för månad',
  inMonth: (of: string, income: number, costs: number, result: number, before: number | null) =>
    [
      `${month(of)}: intäkter ${money(income)}, kostnader ${money(costs)}, resultat ${money(result)}`,
      ...(before === null ? [] : [`resultat året före ${money(before)}`]),
    ].join(', '),
}
export type OverviewTexts = typeof overviewSv
