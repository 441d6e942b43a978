/** The day before a calendar day, both `YYYY-MM-DD`: the last on which a destruction can be called off. */
export const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
