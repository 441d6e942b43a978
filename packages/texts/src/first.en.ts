import { addressFaultEn } from './address-faults.en.ts'
import { companiesEn } from './companies.en.ts'
import { firstProblemsEn } from './first-problems.en.ts'
import { type FirstTexts, firstTellerOf } from './first.ts'
import { formatOf } from './format.ts'
import { frameEn } from './frame.en.ts'
import { sessionEn } from './session.en.ts'

export const firstEn: FirstTexts = {
  language: 'en',
  format: formatOf('en'),
  words: { addressFault: addressFaultEn },
  problem: firstTellerOf(firstProblemsEn),
  frame: frameEn,
  session: sessionEn,
  companies: companiesEn,
}
