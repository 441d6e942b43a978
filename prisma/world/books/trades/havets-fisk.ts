import { CAST } from '../../cast.ts'
import type { Trade, Ware } from '../trade.ts'

const COD: Ware = { number: '101', name: 'Färsk torsk, filé', unit: 'kg', price: 189, vat: 'food', quantity: [40, 120] }
const CRAYFISH: Ware = { number: '102', name: 'Kräftor, kokta', unit: 'kg', price: 249.5, vat: 'food', quantity: [20, 70] }
const PRAWNS: Ware = { number: '103', name: 'Räkor, färska', unit: 'kg', price: 165, vat: 'food', quantity: [50, 140] }
const SALMON: Ware = { number: '104', name: 'Lax, hel', unit: 'kg', price: 142, vat: 'food', quantity: [60, 160] }
const DELIVERY: Ware = { number: '201', name: 'Leverans', unit: 'st', price: 350, vat: 25, quantity: [1, 2] }

/** A fishmonger with a shop at the harbour and restaurants as customers: some six million kronor a year. */
export const HAVETS_FISK: Trade = {
  company: { ...CAST.fisk, form: 'AB' },
  seat: { street: 'Hamngatan 8', postalCode: '456 32', city: 'Kungshamn', phone: '0523-120 34', bankgiro: '5050-1055' },
  opening: [
    [1220, 480_000],
    [1229, -192_000],
    [1240, 360_000],
    [1249, -216_000],
    [1460, 96_000],
    [1910, 8_000],
    [1580, 61_200],
    [1930, 642_800],
    [2081, -50_000],
    [2099, -142_300],
    [2124, -62_000],
    [2350, -280_000],
    [2512, -48_100],
    [2518, 48_000],
    [2650, -58_400],
    [2710, -26_500],
    [2731, -27_400],
    [2920, -72_000],
    [2941, -22_622],
  ],
  receivables: [
    ['Restaurang Skärgårdskrogen', 42_336, '2025-01-14'],
    ['Göteborgs Saluhall', 58_912, '2025-01-24'],
  ],
  debts: [
    ['Smögens Fiskauktion AB', 118_720, '2025-01-08'],
    ['Lerøy Sverige AB', 74_144, '2025-01-17'],
  ],
  firstInvoice: 1_001,
  buyers: [
    {
      name: 'Restaurang Skärgårdskrogen',
      organisationNumber: '556901-0019',
      street: 'Bryggvägen 4',
      postalCode: '451 50',
      city: 'Uddevalla',
      terms: 30,
    },
    { name: 'Fiskhallen i Lysekil AB', organisationNumber: '556902-0026', street: 'Hamngatan 12', postalCode: '453 30', city: 'Lysekil', terms: 20 },
    { name: 'Hotell Ängön', organisationNumber: '556903-0033', street: 'Ängövägen 1', postalCode: '455 97', city: 'Dingle', terms: 30, late: 6 },
    { name: 'ICA Kvantum Strömstad', organisationNumber: '556904-0040', street: 'Oslovägen 56', postalCode: '452 35', city: 'Strömstad', terms: 30 },
    { name: 'Göteborgs Saluhall', organisationNumber: '556905-0056', street: 'Kungstorget 1', postalCode: '411 17', city: 'Göteborg', terms: 30 },
    {
      name: 'Båtklubben Måsen',
      organisationNumber: '802401-0012',
      street: 'Småbåtshamnen 2',
      postalCode: '456 32',
      city: 'Kungshamn',
      terms: 30,
      late: 35,
    },
  ],
  baskets: [[COD, SALMON, DELIVERY], [PRAWNS, DELIVERY], [COD, PRAWNS, CRAYFISH, DELIVERY], [SALMON, PRAWNS, DELIVERY], [CRAYFISH]],
  invoices: [4, 5, 6, 7, 8, 9, 10, 9, 6, 5, 5, 7],
  till: {
    takings: [10_800, 22_400],
    closed: [0, 1],
    parts: [
      { vat: 'food', percent: 96 },
      { vat: 25, percent: 4 },
    ],
    cashPercent: 4,
  },
  suppliers: [
    { name: 'Smögens Fiskauktion AB', account: 4010, vat: 'food', net: [24_000, 39_000], bills: 6, terms: 10 },
    { name: 'Lerøy Sverige AB', account: 4010, vat: 'food', net: [22_000, 38_000], bills: 3, terms: 20 },
    { name: 'Isverket i Lysekil AB', account: 5460, vat: 25, net: [3_800, 6_400], bills: 1, on: 11, terms: 27 },
    { name: 'Kungshamns Hamn AB', account: 5010, vat: 25, net: [19_500, 19_500], bills: 1, on: 1, terms: 15 },
    { name: 'Ellevio AB', account: 5020, vat: 25, net: [8_200, 13_900], bills: 1, on: 9, terms: 30 },
    { name: 'Kyltransport Väst AB', account: 5710, vat: 25, net: [9_000, 15_500], bills: 1, terms: 30 },
    { name: 'Preem AB', account: 5611, vat: 25, net: [4_200, 6_900], bills: 1, on: 5, terms: 20 },
    { name: 'Nets AB', account: 6040, vat: 0, net: [2_100, 3_300], bills: 1, on: 5, terms: 10 },
    { name: 'Telia Sverige AB', account: 6212, vat: 25, net: [1_150, 1_400], bills: 1, on: 8, terms: 30 },
    { name: 'Redovisningsbyrån Norrsken AB', account: 6530, vat: 25, net: [4_800, 6_200], bills: 1, on: 10, terms: 20 },
    { name: 'Västkustens Företagsförsäkring', account: 6310, vat: 0, net: [24_500, 25_500], bills: 1, months: [1], on: 4, terms: 30 },
    { name: 'Sparbanken Göta', account: 6570, vat: 0, net: [280, 360], bills: 1, on: 28, terms: 1 },
  ],
  staff: [
    { account: 7210, salary: 39_500, taxPercent: 31 },
    { account: 7010, salary: 29_800, taxPercent: 30 },
    { account: 7010, salary: 28_600, taxPercent: 30 },
  ],
  depreciation: [
    [7832, 1229, 8_000],
    [7834, 1249, 6_000],
  ],
  loan: { repayment: 17_500, percent: 5.9 },
  preliminaryTax: 4_000,
  drawings: 0,
  dividend: 60_000,
  accruals: [],
  stock: { account: 1460, change: 4960, kronor: { 2025: 104_000, 2026: 99_000 } },
  holidayDebtGrows: 5_400,
}
