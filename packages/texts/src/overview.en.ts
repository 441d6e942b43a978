import { formatOf } from './format.ts'
import type { OverviewTexts } from './overview.sv.ts'

const { money, month } = formatOf('en')

export const overviewEn: OverviewTexts = {
  noneTitle: 'No books to show',
  none: 'The overview is computed from the company’s books in eEkonomi. Import a SIE file or book a voucher there, and key figures and a chart are shown here.',
  from: (service) => `Computed from the books in ${service}. Nothing is booked in the year.`,
  through: (service, until) => `Computed from the books in ${service}, up to and including ${month(until)}.`,
  figure: {
    sales: 'Net sales',
    result: 'Result',
    margin: 'Profit margin',
    liquidity: 'Cash and bank',
    receivables: 'Trade receivables',
    supplierDebts: 'Trade payables',
    equityRatio: 'Equity ratio',
  },
  before: (figure) => `Year before: ${figure}`,
  months: (unit) => `Month by month, ${unit}`,
  thousands: 'SEK thousand',
  millions: 'SEK million',
  month: 'Month',
  income: 'Income',
  costs: 'Costs',
  result: 'Result',
  resultBefore: 'Result the year before',
  chart: (year) => `Income, costs and result by month, ${year}. The numbers stand in the table below.`,
  cut: 'Bars that are much higher than the others are cut short and show their amount.',
  table: 'Month by month',
  inMonth: (of, income, costs, result, before) =>
    [
      `${month(of)}: income ${money(income)}, costs ${money(costs)}, result ${money(result)}`,
      ...(before === null ? [] : [`result the year before ${money(before)}`]),
    ].join(', '),
}
