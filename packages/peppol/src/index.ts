export { invoiceUbl, type UblWords } from './invoice-ubl.ts'
