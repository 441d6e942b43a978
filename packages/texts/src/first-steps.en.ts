import type { FirstStepsTexts } from './first-steps.sv.ts'

export const firstStepsEn: FirstStepsTexts = {
  title: 'Getting started',
  close: 'Close and do not show again',
  agency: {
    see: {
      title: 'See the customers’ services',
      what: 'Collaborations lists every customer with its services. Search, filter and save your views.',
      go: 'Open Collaborations',
    },
    act: {
      title: 'Change with the pen',
      what: 'The pen to the right of a service shows what happens to access and information before anything is ended. An end can also be planned for a day.',
      go: null,
    },
    keep: {
      title: 'Keep the receipt',
      what: 'Every end gives a receipt that you and the customer find under Events. A deletion can be stopped up to and including the day before.',
      go: 'Open Events',
    },
  },
  customer: {
    see: {
      title: 'See your services',
      what: 'Below are the company’s services, which agency works in them, and what you can do yourself.',
      go: null,
    },
    act: {
      title: 'Decide who may do what',
      what: 'Under Users and services you invite colleagues, give licences and choose the main contact.',
      go: 'Open Users and services',
    },
    keep: {
      title: 'End without surprises',
      what: 'Under Collaborations the pen shows what you and the agency keep and lose before you end anything. The receipt is then under Events.',
      go: 'Open Collaborations',
    },
  },
}
