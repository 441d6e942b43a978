import type { CompaniesTexts } from './companies.sv.ts'

export const companiesEn: CompaniesTexts = {
  switchCompany: (current) => `Switch company. Now: ${current}`,
  title: 'Switch company',
  searchLabel: 'Search companies',
  searchHint: 'Name or customer number',
  own: 'Your own companies',
  viaCollaboration: 'Via collaboration',
  customerNumber: (number) => `Customer no.\u00a0${number}`,
  noMatch: 'No company matches the search.',
  none: 'Your account does not belong to a company yet.',
  noneWhat: 'Ask an administrator of your company to invite you, or contact support.',
  kind: { agency: 'Agency', customer: 'Customer' },
  unreachableTitle: 'You cannot reach that company',
  unreachableWhat: 'The collaboration may have ended, or the address is wrong. Choose another company.',
  toOwn: 'To your own company',
}
