/** A calendar day in Europe/Stockholm, `YYYY-MM-DD`. */
export type Day = string
