import type { BulkProblemTexts } from '../problems.ts'
import { formatOf } from '../format.ts'
import { BULK_STATE_SV } from './words.sv.ts'

const { number, plural } = formatOf('sv')

export const bulkProblemsSv: BulkProblemTexts = {
  'bulk-end-move-refused': ({ state }) => ({
    title: 'Det går inte nu',
    detail: `Avsluten har status ”${BULK_STATE_SV[state]}”. Ladda om sidan för att se hur långt de har kommit.`,
  }),
  'bulk-end-nothing-ready': () => ({
    title: 'Ingen kund är redo',
    detail: 'Åtgärda det som är i vägen, eller välj andra kunder.',
  }),
  'destruction-not-confirmed': ({ customers }) => ({
    title: 'Antalet stämmer inte',
    detail: `Data raderas hos ${plural(customers, { one: 'kund', other: 'kunder' })}. Skriv det antalet för att bekräfta.`,
  }),
  'too-many-customers': ({ limit }) => ({
    title: 'Det är för många kunder på en gång',
    detail: `Välj högst ${number(limit)} kunder, till exempel med ett filter, och ta resten efteråt.`,
  }),
}
