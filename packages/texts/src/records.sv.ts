export const recordsSv = {
  readOnlyBanner: 'Läsversion: du kan se allt, skriva ut och exportera, men inte ändra.',
}
export type RecordsTexts = typeof recordsSv
