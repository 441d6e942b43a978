import type { LogInPlace } from '@portal/domain'
import type { OwnAccountTexts } from './own-account.sv.ts'

const place: Readonly<Record<LogInPlace['kind'], (network: string) => string>> = {
  'this-computer': () => 'From this computer',
  'local-network': () => 'From the local network',
  network: (network) => `From the network ${network}…`,
  unknown: () => 'Unknown place',
}

export const ownAccountEn: OwnAccountTexts = {
  sessions: 'Where you are logged in',
  sessionsWhat: 'Is there a log-in that you do not recognise? End it and change your password.',
  device: (browser, system) => {
    if (browser && system) return `${browser} on ${system}`
    return browser ?? system ?? 'An unknown browser'
  },
  place: ({ kind, network }) => place[kind](network),
  here: 'This browser',
  begun: (instant) => `Logged in ${instant}`,
  seen: (instant) => `Last used ${instant}`,
  end: 'Log out',
  endNamed: (device) => `Log out ${device}`,
  ended: (device) => `${device} is logged out.`,
  endOthers: 'Log out all others',
  othersEnded: 'All others are logged out.',
  password: 'Password',
  passwordWhat: 'When you change your password, you are logged out everywhere but here.',
  changePassword: 'Change password',
  passwordChanged: 'Your password is changed. You are logged out everywhere but here.',
  data: 'Your data',
  dataWhat:
    'Everything that the portal keeps about you, in one file (JSON): name and address, log-ins, roles in companies, notices and what you have done. The content of companies is not in it.',
  download: 'Download your data',
  noOthers: 'You are not logged in anywhere else.',
}
