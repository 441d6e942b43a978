const MS_A_DAY = 24 * 60 * 60 * 1000

/** The instant this many times 24 hours later. For calendar days in Stockholm use `addDays`. */
export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * MS_A_DAY)
