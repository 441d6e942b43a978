import { addressFaultSv } from './address-faults.sv.ts'
import { companiesSv } from './companies.sv.ts'
import { firstProblemsSv } from './first-problems.sv.ts'
import { type FirstTexts, firstTellerOf } from './first.ts'
import { formatOf } from './format.ts'
import { frameSv } from './frame.sv.ts'
import { sessionSv } from './session.sv.ts'

export const firstSv: FirstTexts = {
  language: 'sv',
  format: formatOf('sv'),
  words: { addressFault: addressFaultSv },
  problem: firstTellerOf(firstProblemsSv),
  frame: frameSv,
  session: sessionSv,
  companies: companiesSv,
}
