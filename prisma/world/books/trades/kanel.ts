import { CAST } from '../../cast.ts'
import type { Trade, Ware } from '../trade.ts'

const SANDWICH_CAKE: Ware = { number: '101', name: 'Smörgåstårta, hämtas', unit: 'bit', price: 92, vat: 'food', quantity: [12, 40] }
const BUNS: Ware = { number: '102', name: 'Kanelbullar', unit: 'st', price: 28, vat: 'food', quantity: [20, 80] }
const COFFEE_BREAK: Ware = { number: '201', name: 'Fika vid konferens, servering', unit: 'port', price: 85, vat: 12, quantity: [15, 60] }
const LUNCH: Ware = { number: '202', name: 'Lunchbuffé, servering', unit: 'port', price: 139, vat: 12, quantity: [12, 35] }
const DELIVERY: Ware = { number: '301', name: 'Leverans', unit: 'st', price: 240, vat: 25, quantity: [1, 1] }

/** A café of two partners: some four and a half million kronor a year, nearly all over the counter. */
export const KANEL: Trade = {
  company: { ...CAST.kanel, form: 'HB' },
  seat: { street: 'Linnégatan 22', postalCode: '413 04', city: 'Göteborg', phone: '031-14 20 35', bankgiro: '5317-0809' },
  opening: [
    [1220, 310_000],
    [1229, -124_000],
    [1460, 58_000],
    [1910, 12_000],
    [1580, 74_300],
    [1930, 386_400],
    [2650, -92_700],
    [2710, -28_900],
    [2731, -34_400],
    [2920, -61_000],
    [2941, -19_166],
  ],
  receivables: [['Konferens Majorna AB', 9_856, '2025-01-20']],
  debts: [
    ['Martin & Servera AB', 61_400, '2025-01-10'],
    ['Löfbergs Lila AB', 14_336, '2025-01-16'],
  ],
  firstInvoice: 1_001,
  buyers: [
    {
      name: 'Konferens Majorna AB',
      organisationNumber: '559018-8347',
      street: 'Karl Johansgatan 88',
      postalCode: '414 51',
      city: 'Göteborg',
      terms: 30,
    },
    {
      name: 'Arkitektstudion Linné AB',
      organisationNumber: '559122-3051',
      street: 'Linnégatan 60',
      postalCode: '413 08',
      city: 'Göteborg',
      terms: 20,
    },
    {
      name: 'Slottsskogens Tennisklubb',
      organisationNumber: '802402-0029',
      street: 'Slottsskogen 1',
      postalCode: '413 08',
      city: 'Göteborg',
      terms: 30,
      late: 45,
    },
    { name: 'Haga Skolförening', organisationNumber: '556310-0279', street: 'Haga Nygata 11', postalCode: '411 22', city: 'Göteborg', terms: 30 },
  ],
  baskets: [[SANDWICH_CAKE, DELIVERY], [BUNS], [COFFEE_BREAK], [LUNCH, COFFEE_BREAK], [SANDWICH_CAKE, BUNS, DELIVERY]],
  invoices: [1, 1, 2, 2, 3, 3, 1, 1, 2, 2, 2, 3],
  till: {
    takings: [9_800, 17_600],
    closed: [],
    parts: [
      { vat: 12, percent: 64 },
      { vat: 'food', percent: 33 },
      { vat: 25, percent: 3 },
    ],
    cashPercent: 6,
  },
  suppliers: [
    { name: 'Martin & Servera AB', account: 4010, vat: 'food', net: [13_500, 19_500], bills: 4, terms: 20 },
    { name: 'Löfbergs Lila AB', account: 4010, vat: 'food', net: [9_800, 15_200], bills: 2, terms: 30 },
    { name: 'Bageri Hagalund AB', account: 4010, vat: 'food', net: [7_200, 10_400], bills: 2, terms: 15 },
    { name: 'Linnéstadens Fastigheter AB', account: 5010, vat: 25, net: [41_500, 41_500], bills: 1, on: 1, terms: 15 },
    { name: 'Göteborg Energi AB', account: 5020, vat: 25, net: [6_400, 11_800], bills: 1, on: 9, terms: 30 },
    { name: 'Renova AB', account: 5060, vat: 25, net: [2_400, 3_200], bills: 1, terms: 30 },
    { name: 'Duni Sverige AB', account: 5460, vat: 25, net: [3_900, 7_200], bills: 1, terms: 30 },
    { name: 'Kassalösningar i Väst AB', account: 5420, vat: 25, net: [1_450, 1_450], bills: 1, on: 2, terms: 30 },
    { name: 'Bambora AB', account: 6040, vat: 0, net: [3_600, 4_900], bills: 1, on: 5, terms: 10 },
    { name: 'Tele2 Sverige AB', account: 6212, vat: 25, net: [890, 1_050], bills: 1, on: 8, terms: 30 },
    { name: 'Redovisningsbyrån Norrsken AB', account: 6530, vat: 25, net: [4_400, 5_600], bills: 1, on: 10, terms: 20 },
    { name: 'Västkustens Företagsförsäkring', account: 6310, vat: 0, net: [18_400, 19_200], bills: 1, months: [1], on: 4, terms: 30 },
    { name: 'Sparbanken Göta', account: 6570, vat: 0, net: [260, 340], bills: 1, on: 28, terms: 1 },
  ],
  staff: [
    { account: 7010, salary: 28_400, taxPercent: 30 },
    { account: 7010, salary: 27_200, taxPercent: 30 },
    { account: 7010, salary: 26_800, taxPercent: 29 },
    { account: 7010, salary: 17_900, taxPercent: 24 },
  ],
  depreciation: [[7832, 1229, 5_167]],
  loan: null,
  preliminaryTax: 0,
  drawings: 31_000,
  dividend: 0,
  accruals: [],
  stock: { account: 1460, change: 4960, kronor: { 2025: 63_500, 2026: 61_000 } },
  holidayDebtGrows: 4_200,
}
