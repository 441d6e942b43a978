export { createPdf, type Pdf, type PdfOptions } from './pdf.ts'
export type { Drawing } from './logo.ts'
export type { Column } from './sheet.ts'
export type { Table } from './table.ts'
