/** What forms call each field that holds a day or a month. A test holds this against the fields of every kind of record. */
const SV: Readonly<Record<string, string>> = {
  date: 'Datum',
  dueDate: 'Förfallodatum',
  from: 'Leverans från och med',
  lastDay: 'Sista dag',
  month: 'Månad',
  payday: 'Utbetalningsdag',
  registeredOn: 'Registreringsdatum',
  to: 'Leverans till och med',
}
const EN: Readonly<Record<string, string>> = {
  date: 'Date',
  dueDate: 'Due date',
  from: 'Delivered from',
  lastDay: 'Last day',
  month: 'Month',
  payday: 'Payday',
  registeredOn: 'Registration date',
  to: 'Delivered to',
}

/** Whether the day is only asked about: nothing was to be saved on it. */
export const isAskedDay = (field: string): boolean => field === 'at'

/** The fields that have a name. */
export const namedDayFields = (): readonly string[] => Object.keys(SV).filter((field) => field in EN)

/** `rows.3.date` → `Datum (rad 4)`. A place in a file, such as `#VER A 12`, stays as it is. */
const named =
  (names: Readonly<Record<string, string>>, row: string) =>
  (field: string): string => {
    const last = field.slice(field.lastIndexOf('.') + 1)
    const [, place] = /\.(\d+)\./.exec(field) ?? []
    return `${names[last] ?? field}${place === undefined ? '' : ` (${row} ${Number(place) + 1})`}`
  }

export const dayFieldSv = named(SV, 'rad')
export const dayFieldEn = named(EN, 'row')
