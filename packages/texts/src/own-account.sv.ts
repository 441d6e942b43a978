import type { LogInPlace } from '@portal/domain'

const place: Readonly<Record<LogInPlace['kind'], (network: string) => string>> = {
  'this-computer': () => 'Från den här datorn',
  'local-network': () => 'Från det lokala nätverket',
  network: (network) => `Från nätet ${network}…`,
  unknown: () => 'Okänd plats',
}

/** The person's own account. */
export const ownAccountSv = {
  sessions: 'Här är du inloggad',
  sessionsWhat: 'Känner du inte igen en inloggning? Avsluta den och byt lösenord.',
  /** `Firefox på Windows`. */
  device: (browser: string | null, system: string | null): string => {
    if (browser && system) return `${browser} på ${system}`
    return browser ?? system ?? 'Okänd webbläsare'
  },
  place: ({ kind, network }: LogInPlace): string => place[kind](network),
  here: 'Den här webbläsaren',
  begun: (instant: string) => `Inloggad ${instant}`,
  seen: (instant: string) => `Senast använd ${instant}`,
  end: 'Logga ut',
  endNamed: (device: string) => `Logga ut ${device}`,
  ended: (device: string) => `${device} är utloggad.`,
  endOthers: 'Logga ut alla andra',
  othersEnded: 'Alla andra är utloggade.',
  password: 'Lösenord',
  passwordWhat: 'När du byter lösenord loggas du ut överallt utom här.',
  changePassword: 'Byt lösenord',
  passwordChanged: 'Lösenordet är bytt. Du är utloggad överallt utom här.',
  data: 'Dina uppgifter',
  dataWhat:
    'Allt som portalen sparar om dig, i en fil (JSON): namn och adress, inloggningar, roller i företag, notiser och vad du har gjort. Företagens innehåll är inte med.',
  download: 'Hämta dina uppgifter',
  noOthers: 'Du är inte inloggad någon annanstans.',
}
export type OwnAccountTexts = typeof ownAccountSv
