import { afterEach, beforeEach, expect, it, vi } from 'vitest'
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
  expect(lines).toHaveLength(2)
  expect(lines.join('')).not.toContain(number)
  expect(lines[0]).toContain('imported [personal-number]')
})

it('no secret is written', () => {
  createLog('info').info({ password: 'hemligt-1', body: { password: 'hemligt-2', token: 'hemligt-3' }, headers: { cookie: 'hemligt-4' } }, 'request')
  expect(lines.join('')).not.toContain('hemligt')
})

it('each line is one JSON object with a time', () => {
  createLog('info').info({ a: 1 }, 'two\nlines')
  expect(JSON.parse(lines[0]!)).toMatchObject({ a: 1, msg: 'two\nlines', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
})
