import type { FileKind } from '@portal/domain'
import { formatOf } from './format.ts'

const { number, plural } = formatOf('sv')

export const filesSv = {
  of: {
    'expense-report': { heading: 'Kvitton', none: 'Inga kvitton.', add: 'Lägg till kvitton' },
    seller: { heading: 'Logotyp på fakturor och rapporter', none: 'Ingen logotyp.', add: 'Lägg till logotyp' },
  } satisfies Record<FileKind, unknown>,
  receiptCount: (count: number) => plural(count, { one: 'kvitto', other: 'kvitton' }),
  what: 'PDF, JPEG, PNG eller HEIC, högst 10 MB per fil.',
  picture: 'JPEG, PNG eller HEIC, högst 10 MB.',
  drop: 'Släpp filerna här',
  sending: (name: string) => `${name} laddas upp`,
  refused: (name: string) => `${name} togs inte emot`,
  show: (name: string) => `Visa ${name}`,
  save: (name: string) => `Spara ${name}`,
  remove: (name: string) => `Ta bort ${name}`,
  removeTitle: (name: string) => `Ta bort ${name}?`,
  removeConsequence: 'Filen tas bort för gott.',
  confirmRemove: 'Ta bort',
  removed: (name: string) => `${name} är borttagen.`,
  copied: 'Visas utan uppgifter om plats och kamera. Originalet följer med i exporten.',
  size: (bytes: number) => (bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`),
}
export type FilesTexts = typeof filesSv
