import type { CompaniesTexts } from './companies.sv.ts'

const customerNumber = (number: string): string => `Customer no.\u00a0${number}`

export const companiesEn: CompaniesTexts = {
  switchCompany: (current) => `Switch company. Now: ${current}`,
  title: 'Switch company',
  searchLabel: 'Search companies',
  searchHint: 'Name or customer number',
  own: 'Your own companies',
  viaCollaboration: 'Via collaboration',
  customerNumber,
  above: (company) => `${company.name} · ${customerNumber(company.customerNumber)}`,
  named: (company) => `${company.name}, ${customerNumber(company.customerNumber).toLocaleLowerCase('en')}`,
  contact: ({ name, email }) => `${name}, ${email}`,
  noMatch: 'No company matches the search.',
  none: 'Your account does not belong to a company yet.',
  noneWhat: 'Ask an administrator of your company to invite you, or contact support.',
  kind: { agency: 'Agency', customer: 'Customer' },
  unreachableTitle: 'You cannot reach that company',
  unreachableWhat: 'The collaboration may have ended, or the address is wrong. Choose another company.',
  toOwn: 'To your own company',
}
