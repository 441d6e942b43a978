import { expect, it } from 'vitest'
import { OUTCOMES, outcomesOf, SERVICE_CODES, termsOf } from '../catalogue/services.ts'
import { accessAfter } from './access-after.ts'

const ended = { effects: [], unchanged: [], deletion: null } as const
const reads = (service: 'eekonomi-smart' | 'eekonomi-fakturering', after: 'none' | 'read') =>
  accessAfter({ ...ended, service, outcome: 'deactivate-read-only', effects: [{ party: 'agency', service, after }] }).agency

it('says on which condition an agency reads a deactivated Fakturering, and on which it reads again', () => {
  expect(reads('eekonomi-fakturering', 'read')).toBe('read-while-other-collaborations')
  expect(reads('eekonomi-fakturering', 'none')).toBe('none-until-other-collaborations')
})

it('puts no condition on the reading of a finished eEkonomi', () => {
  expect(reads('eekonomi-smart', 'read')).toBe('read')
})

it('keeps the data of Lön until somebody collaborates in it again', () => {
  expect(accessAfter({ ...ended, service: 'lon', outcome: 'close' })).toEqual({ customer: 'none-until-collaborating', agency: 'none' })
})

it('gives the customer a read-only version once the deletion is cancelled (G10)', () => {
  const end = { ...ended, service: 'utlagg', outcome: 'delete' } as const
  expect(accessAfter({ ...end, deletion: { status: 'scheduled' } }).customer).toBe('none')
  expect(accessAfter({ ...end, deletion: { status: 'cancelled' } }).customer).toBe('read')
})

it('takes the levels from the effects for every other outcome of every service', () => {
  for (const service of SERVICE_CODES)
    for (const outcome of OUTCOMES.filter((each) => outcomesOf(termsOf(service)).includes(each))) {
      const effects = [{ party: 'customer', service, after: 'write' }] as const
      expect(accessAfter({ ...ended, service, outcome, effects }).customer).toBe('write')
    }
})
