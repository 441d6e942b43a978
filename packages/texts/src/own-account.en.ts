import type { LogInPlace } from '@portal/domain'
import type { OwnAccountTexts } from './own-account.sv.ts'

const place: Readonly<Record<LogInPlace['kind'], (network: string) => string>> = {
  'this-computer': () => 'From this computer',
  'local-network': () => 'From the local network',
  network: (network) => `From the network ${network}…`,
  unknown: () => 'Not known from where',
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
  noOthers: 'You are not logged in anywhere else.',
}
