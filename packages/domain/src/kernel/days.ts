const MS_A_DAY = 24 * 60 * 60 * 1000

/** The instant so many times 24 hours later. For calendar days in Stockholm see `addDays`. */
export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * MS_A_DAY)
