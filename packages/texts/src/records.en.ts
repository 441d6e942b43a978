import type { RecordsTexts } from './records.sv.ts'

export const recordsEn: RecordsTexts = {
  readOnlyBanner: 'Read-only version: you can see, print and export everything, but change nothing.',
}
