import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog } from './log.ts'

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

const WRITTEN = ['780512-4422', '7805124422', '19780512-4422', '197805124422', '780512+4422']
it.each(WRITTEN)('no personal number is written, however it came: %s (example 12)', (number) => {
  const log = createLog('info')
  log.info({ organisationNumber: number, nested: { text: `enskild firma ${number}.` } }, `imported ${number}`)
  log.error({ err: new Error(`bad row ${number}`) })
  expect(lines.join('').trimEnd().split('\n')).toHaveLength(2)
  expect(lines.join('')).not.toContain(number)
  expect(lines[0]).toContain('imported [personal-number]')
})

it('no secret is written', () => {
  const log = createLog('info')
  log.info({ password: 'hemligt-1', body: { password: 'hemligt-2', token: 'hemligt-3' }, headers: { cookie: 'hemligt-4' } }, 'request')
  log.flush()
  expect(lines.join('')).toContain('request')
  expect(lines.join('')).not.toContain('hemligt')
})

it('each line is one JSON object with a time', () => {
  const log = createLog('info')
  log.info({ a: 1 }, 'two\nlines')
  log.flush()
  expect(JSON.parse(lines[0]!)).toMatchObject({ a: 1, msg: 'two\nlines', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
})

/** What was written, write by write. */
const messages = () => lines.map((text) => [...text.matchAll(/"msg":"(\w+)"/g)].map(([, message]) => message))

describe('the log of a busy process', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is written a few lines at a time', () => {
    const log = createLog('info')
    log.info('one')
    log.info('two')
    expect(messages()).toEqual([])
    vi.advanceTimersByTime(20)
    expect(messages()).toEqual([['one', 'two']])
  })

  it('is written at once, in order, when there is a warning', () => {
    const log = createLog('info')
    log.info('one')
    log.warn('two')
    log.info('three')
    expect(messages()).toEqual([['one', 'two']])
    log.flush()
    expect(messages()).toEqual([['one', 'two'], ['three']])
  })

  it('is never held beyond a few thousand characters', () => {
    const log = createLog('info')
    for (let line = 0; line < 100; line += 1) log.info({ text: 'x'.repeat(100) }, 'line')
    expect(lines.length).toBeGreaterThan(0)
    log.flush()
    expect(messages().flat()).toHaveLength(100)
  })
})

it('the last lines are written when the process ends', () => {
  const program = `import { createLog } from '${new URL('log.ts', import.meta.url).href}'; createLog('info').info('last'); process.exit()`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toContain('"msg":"last"')
})
