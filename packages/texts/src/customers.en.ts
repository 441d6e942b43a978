import { formatOf } from './format.ts'
import type { CustomersTexts } from './customers.sv.ts'

const { plural } = formatOf('en')
const customer = { one: 'customer', other: 'customers' }
const collaboration = { one: 'collaboration', other: 'collaborations' }

export const customersEn: CustomersTexts = {
  lead: 'The agency’s customers, each with its collaborations.',
  rowsPer: 'Show one row per',
  perCustomer: 'Customer',
  perService: 'Service',
  total: (customers, collaborations) => `${plural(customers, customer)}, ${plural(collaborations, collaboration)}`,
  mine: 'My customers',
  withoutMainContact: 'No main contact',
  starredOnly: 'Starred',
  star: (name) => `Star ${name}`,
  unstar: (name) => `Remove the star from ${name}`,
  number: 'Customer no.',
  services: 'Services',
  mainContact: 'Main contact',
  mainContactMissing: 'Missing',
  responsible: 'Responsible',
  nobodyResponsible: '–',
  removeFilter: (what) => `Remove the filter ${what}`,
  searched: (text) => `“${text}”`,
  tableOf: (status) => `Customers: ${status.toLocaleLowerCase('en')}`,
  care: 'Within the agency',
  careWhat: 'Only the agency’s own users see this.',
  changeCare: 'Change responsible and note',
  careSaved: 'Responsible and note are saved.',
  nobody: 'Nobody',
  note: 'Note',
  noNote: 'No note',
  about: 'About the customer',
  users: 'The customer’s users',
  endAll: 'End all services',
  ends: 'Ends',
  noEnds: 'No collaboration with the customer has ended.',
  endedOn: (service, day) => `${service}, ${day}`,
  receiptOf: (service) => `The receipt for ${service}`,
  happened: 'Latest events',
  leftTitle: 'The agency does not collaborate with the customer',
  left: 'The customer’s details are shown only while you collaborate. Receipts of what has ended are under Collaborations, Ended.',
  emptyTitle: 'No customers here',
  empty: 'You have no collaborations with this status.',
  emptyMineTitle: 'You are not responsible for any customer',
  emptyMine: 'Who is responsible for a customer is chosen on the customer’s page.',
}
