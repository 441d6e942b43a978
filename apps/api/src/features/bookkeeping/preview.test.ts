import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { download, fileOf, sample, voucherLines } from './testing/files.ts'

let portal: TestPortal
let owner: Caller
let email: string
let path: string
let subscriptionId: string
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(async () => {
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  email = customer.admin
  owner = portal.as(email)
  subscriptionId = customer.with('eekonomi-smart').subscriptionId
  path = `/subscriptions/${subscriptionId}`
})

const of = async (text: string) => (await portal.database.pool.query(text, [subscriptionId])).rows
/** Everything in the workspace, and what is told of it. */
const everything = async () => {
  return [
    await of('SELECT * FROM workspace_record WHERE subscription_id = $1 ORDER BY id'),
    await of('SELECT content_version FROM subscription WHERE id = $1'),
    await of(`SELECT id FROM event WHERE details->>'subscriptionId' = $1`),
    await of('SELECT id FROM sie_import WHERE subscription_id = $1'),
  ]
}
const BROKEN_YEAR = sample('cases/sie4e-broken-year.se')
const PAYROLL = sample('cases/sie4i-lon-utan-rar.si')
const OUTSIDE = new TextEncoder().encode(['#FLAGGA 0', '#SIETYP 4', '#VER L "" 20240101', '{', '#TRANS 9999 {} 0.00', '}', ''].join('\n'))

describe('a preview', () => {
  it.each([
    ['a year into empty books', [], BROKEN_YEAR, ''],
    ['vouchers for a year that is there', [BROKEN_YEAR], PAYROLL, ''],
    ['the same vouchers again', [BROKEN_YEAR, PAYROLL], PAYROLL, ''],
    ['a year in place of another', [BROKEN_YEAR, PAYROLL], BROKEN_YEAR, '&replace=true'],
  ])('of %s saves nothing, and is what the import then does', async (_, before, file, query) => {
    for (const each of before) await owner.post(`${path}/sie`, each)
    const stood = await everything()
    const preview = await owner.post(`${path}/sie?preview=true${query}`, file)
    expect([preview.status, preview.body.id, await everything()]).toEqual([200, null, stood])
    const imported = await owner.post(`${path}/sie?${query}`, file)
    const { id, ...told } = imported.body
    expect({ ...told, id: null }).toEqual(preview.body)
    expect(typeof id).toBe(preview.body.added === 0 ? 'object' : 'string')
  })
  it('says what the file is and why, how it was read, and what each year comes to before and after', async () => {
    await owner.post(`${path}/sie`, BROKEN_YEAR)
    const { body } = await owner.post(`${path}/sie?preview=true`, PAYROLL)
    expect(body).toMatchObject({ form: 'vouchers', why: 'names-no-year', encoding: 'cp437', added: 1, skipped: 0, replaced: 0 })
    expect(body.years).toHaveLength(1)
    expect(body.years[0]).toMatchObject({ from: '2025-07-01', to: '2026-06-30', added: 1, before: { vouchers: 3 }, after: { vouchers: 4 } })
    expect(body.years[0].after.debit - body.years[0].before.debit).toBe(3_000_000)
    expect(body.years[0].after.result - body.years[0].before.result).toBe(-3_000_000)
  })
  it('of a replacement says what it removes: vouchers, opening balances, from and to', async () => {
    await owner.post(`${path}/sie`, BROKEN_YEAR)
    await owner.post(`${path}/sie`, PAYROLL)
    const { body } = await owner.post(`${path}/sie?preview=true&replace=true`, BROKEN_YEAR)
    expect([body.added, body.replaced]).toEqual([3, 4])
    const opening = body.years[0].openingReplaced
    expect(opening).toBeGreaterThan(0)
    expect(body.years[0]).toMatchObject({ from: '2025-07-01', to: '2026-06-30', replaced: 4, before: { vouchers: 4 }, after: { vouchers: 3 } })
  })
  it.each([
    ['for a year that is there', BROKEN_YEAR, ''],
    ['for vouchers that shall replace', PAYROLL, 'replace=true'],
    ['for a day that does not exist', fileOf('#VER A 1 20260231', '{', '}'), ''],
    ['for a day outside every year, and an account nobody knows', OUTSIDE, ''],
  ])('is refused as the import is %s', async (_, file, query) => {
    await owner.post(`${path}/sie`, BROKEN_YEAR)
    const preview = await owner.post(`${path}/sie?preview=true&${query}`, file)
    const imported = await owner.post(`${path}/sie?${query}`, file)
    expect([preview.status, preview.body.problems]).toEqual([imported.status, imported.body.problems])
    expect(imported.status).toBeGreaterThanOrEqual(400)
  })
  it('waits for nobody: not for a write that holds the workspace', async () => {
    const holder = await portal.database.pool.connect()
    try {
      await holder.query('BEGIN')
      await holder.query('SELECT id FROM subscription WHERE id = $1 FOR UPDATE', [subscriptionId])
      expect((await owner.post(`${path}/sie?preview=true`, BROKEN_YEAR)).status).toBe(200)
    } finally {
      await holder.query('ROLLBACK')
      holder.release()
    }
  })
  it('of a large file is made in a thread, and says the same', async () => {
    const { status, body } = await owner.post(
      `${path}/sie?preview=true`,
      fileOf(...Array.from({ length: 6_000 }, (_, at) => voucherLines(at + 1)).flat()),
    )
    expect([status, body.added, body.id]).toEqual([200, 6_000, null])
  })
})

describe('how a file is read', () => {
  const LATIN = sample('cases/enc-latin1-pc8.se')
  it('is told with lines to judge by, and the other readings are offered', async () => {
    const { body } = await owner.post(`${path}/sie?preview=true`, LATIN)
    expect([body.encoding, body.sample.length]).toEqual(['windows-1252', 3])
    expect(body.sample.join()).toContain('ö')
    expect(body.readings.map(({ encoding }: { encoding: string }) => encoding)).toContain('cp437')
  })
  it.each([
    ['cp437', 'cp437', 'F÷retagskonto'],
    ['cp1252', 'windows-1252', 'Företagskonto'],
    ['iso-8859-15', 'iso-8859-15', 'Företagskonto'],
  ])('can be chosen: %s, for preview and import', async (chosen, encoding, name) => {
    const preview = await owner.post(`${path}/sie?preview=true&encoding=${chosen}`, LATIN)
    expect([preview.status, preview.body.encoding]).toEqual([200, encoding])
    await owner.post(`${path}/sie?encoding=${chosen}`, LATIN)
    const { items } = (await owner.get(`${path}/records?kind=account&q=1930`)).body
    expect(items[0].content.name).toBe(name)
  })
  it('half in UTF-8 and half in CP437 is told, and broken letters come back as they came', async () => {
    const [utf8, dos] = [new TextEncoder().encode('#KONTO 1930 "Företagskonto"\n'), [0x23, 0x4b, 0x4f, 0x4e, 0x54, 0x4f, 0x20]]
    const other = [...dos, ...new TextEncoder().encode('1510 "Kundf'), 0x94, ...new TextEncoder().encode('rdran"\n')]
    const file = Uint8Array.from([...fileOf(...voucherLines(1)), ...utf8, ...other])
    const { status, body } = await owner.post(`${path}/sie?preview=true`, file)
    expect([status, body.warnings.map(({ code }: { code: string }) => code)]).toEqual([200, expect.arrayContaining(['letters-mixed'])])
  })
})

/** A file of the portal's own, with its checksum. */
const signed = async (): Promise<string> => {
  await owner.post(`${path}/sie`, fileOf(...voucherLines(2)))
  return Buffer.from((await download(portal, email, `${path}/sie?checksum=true`)).bytes).toString('latin1')
}

describe('a checksum', () => {
  it('is written when asked for, and holds over CRLF and over LF', async () => {
    const file = await signed()
    expect(file.match(/#KSUMMA/g)).toHaveLength(2)
    for (const lines of [file.replaceAll('\r\n', '\n'), file.replaceAll(/\r?\n/g, '\r\n')]) {
      const { status } = await owner.post(`${path}/sie?preview=true&replace=true`, Buffer.from(lines, 'latin1'))
      expect(status).toBe(200)
    }
  })
  it('is refused with its line, and taken nevertheless when somebody says so', async () => {
    const changed = Buffer.from((await signed()).replace('#TRANS 1930', '#TRANS 1940'), 'latin1')
    const refused = await owner.post(`${path}/sie?replace=true`, changed)
    expect([refused.status, refused.body.code, refused.body.reason]).toEqual([422, 'sie-unreadable', 'checksum-wrong'])
    const { status, body } = await owner.post(`${path}/sie?replace=true&checksum=ignore`, changed)
    expect([status, body.warnings.map(({ code }: { code: string }) => code)]).toEqual([200, expect.arrayContaining(['checksum-overruled'])])
  })
})
