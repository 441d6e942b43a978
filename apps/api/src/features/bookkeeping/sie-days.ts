import type { WrittenDay } from '@portal/domain'
import type { SieDocument } from '@portal/sie'

/** The days of a file: each once, with the first place that has it, such as `#VER A 12` or `#RAR -1`. */
export const daysOfSie = ({ years, vouchers }: SieDocument): readonly WrittenDay[] => {
  const first = new Map<string, string>()
  const note = (day: string | null, place: () => string) => {
    if (day !== null && !first.has(day)) first.set(day, place())
  }
  for (const { index, from, to } of years) for (const day of [from, to]) note(day, () => `#RAR ${index}`)
  for (const { series, number, date, registeredOn, rows } of vouchers) {
    const place = () => `#VER ${series} ${number}`.trim()
    note(date, place)
    note(registeredOn, place)
    for (const row of rows) note(row.date, () => `#TRANS (${place()})`)
  }
  return [...first].map(([day, field]) => ({ field, day }))
}
