import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Contract, Endpoint } from './endpoint.ts'
import { API } from './index.ts'
import { STEP_UPS } from './step-up.ts'

const contracts: readonly Contract[] = Object.values(API)
const endpoints: readonly Endpoint[] = contracts.flatMap((contract) => Object.values(contract))
const takes = ({ body }: Endpoint): boolean =>
  body !== undefined && /"(outcome|mainContact)"/.test(JSON.stringify(z.toJSONSchema(body, { io: 'input' })))
const named = ({ method, path }: Endpoint): string => `${method.toUpperCase()} ${path}`

describe('a fresh proof of who calls', () => {
  it('is demanded by these endpoints', () => {
    expect(endpoints.filter(({ stepUp }) => stepUp).map((endpoint) => `${named(endpoint)}: ${endpoint.stepUp}`)).toEqual([
      'POST /collaborations/:id/termination: destruction',
      'POST /terminations: destruction',
      'DELETE /support/terminations/:id/hold: always',
      'POST /bulk-ends/:id/start: always',
      'POST /companies/:id/users: main-contact',
      'PUT /companies/:id/main-contact: always',
    ])
  })

  it('is forgotten by none that takes an outcome or a main contact and changes something', () => {
    const changing = endpoints.filter((endpoint) => takes(endpoint) && endpoint.status !== 200)
    expect(changing.filter(({ stepUp }) => !stepUp).map(named)).toEqual(FREE)
    expect(changing.length).toBeGreaterThan(FREE.length + 2)
  })

  it('is demanded of an end with its outcome, alone or among others', () => {
    const { destruction } = STEP_UPS
    expect([{ outcome: 'delete' }, { ends: [{ outcome: 'close' }, { outcome: 'delete' }] }].map(destruction)).toEqual([true, true])
    expect([{ outcome: 'close' }, { ends: [{ outcome: 'continue-standalone' }] }].map(destruction)).toEqual([false, false])
  })
})

/** A view is a filter that somebody keeps; a bulk end is reviewed first, and demands the proof when it is started. */
const FREE = ['POST /companies/:id/views', 'POST /companies/:id/bulk-ends']
