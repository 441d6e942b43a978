import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysOf, type Language, LANGUAGES } from '@portal/domain'
import { texts } from '@portal/texts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobHandlers } from './job-handlers.ts'
import type { PortalJobHandlers } from './features/job-kinds.ts'
import { createMailer } from './platform/mail.ts'
import { EVERY_MAIL, type Sample } from './testing/every-mail.ts'
import { type Letter, lettersTo } from './testing/mail-box.ts'
import { buildMailWorld, type MailWorld } from './testing/mail-world.ts'
import { startTestPortal, type TestPortal } from './testing/portal.ts'

let portal: TestPortal
let folder: string
let handlers: PortalJobHandlers
let worlds: Readonly<Record<Language, MailWorld>>
beforeAll(async () => {
  portal = await startTestPortal()
  folder = await mkdtemp(join(tmpdir(), 'mail-'))
  handlers = jobHandlers(portal.context, createMailer({ smtpUrl: undefined, from: 'Mina tjänster <svara-ej@post.example>', folder }))
  worlds = { sv: await buildMailWorld(portal.database.pool, 'sv'), en: await buildMailWorld(portal.database.pool, 'en') }
})
afterAll(async () => {
  await portal.stop()
  await rm(folder, { recursive: true, force: true })
})

const SAMPLES = Object.entries(EVERY_MAIL).flatMap(([kind, letters]) =>
  Object.entries<Sample>(letters).map(([letter, sample]) => ({ kind, letter, sample })),
)
const ROWS = SAMPLES.flatMap((row) => LANGUAGES.map((language) => ({ ...row, language })))

const received: Letter[] = []

/** Carries the job out and reads the mail that came of it. */
const sent = async ({ to, send }: Sample, language: Language): Promise<Letter> => {
  const world = worlds[language]
  // As if no mail had been taken yet.
  await portal.database.pool.query('DELETE FROM mail_done')
  await send(handlers, world)
  const [letter] = await lettersTo(folder, world[to].email)
  await rm(folder, { recursive: true })
  if (!letter) throw new Error('the job sent no mail to this address')
  received.push(letter)
  return letter
}

/** The words that a reader of the HTML sees. */
const seen = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

const OPENING = { sv: 'Hej!', en: 'Hello,' } as const
const CLOSING = { sv: 'Vänliga hälsningar', en: 'Kind regards' } as const

describe.each(ROWS)('$letter of $kind to somebody who reads $language', ({ sample, language }) => {
  it('is in that language, subject and body', async () => {
    const { subject, text, html } = await sent(sample, language)
    expect(subject).toBe(sample.subject[language])
    expect(text).toContain(OPENING[language])
    expect(text).toContain(CLOSING[language])
    expect(html).toContain(`<html lang="${language}">`)
  })

  it('says the same words as text and as HTML', async () => {
    const { text, html, headers } = await sent(sample, language)
    expect(headers['content-type']).toMatch(/^multipart\/alternative/)
    expect(words(seen(html))).toEqual(words(text))
  })

  it('asks not to be answered by a machine, and names itself under the sender’s domain', async () => {
    const { headers, messageId } = await sent(sample, language)
    expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' })
    expect(messageId).toMatch(/^<[a-z-]+\.[0-9a-f]{32}@post\.example>$/)
  })
})

describe('the name of a mail', () => {
  it.each(SAMPLES.filter(({ letter }) => letter !== 'invitation'))('is the same when $letter is sent again', async ({ sample }) => {
    const first = await sent(sample, 'sv')
    expect((await sent(sample, 'sv')).messageId).toBe(first.messageId)
  })

  it('is another one for a new invitation, whose link is another one too', async () => {
    const { invitation } = EVERY_MAIL['mail-invitation']
    const first = await sent(invitation, 'sv')
    expect((await sent(invitation, 'sv')).messageId).not.toBe(first.messageId)
  })

  it('differs from mail to mail and from addressee to addressee', async () => {
    for (const { sample } of SAMPLES) for (const language of LANGUAGES) await sent(sample, language)
    const things = new Map(received.map(({ messageId, subject, to }) => [messageId, `${subject} to ${to}`]))
    expect(new Set(things.values()).size).toBe(ROWS.length)
  })
})

it('every letter of the texts is sent by some job', () => {
  expect(SAMPLES.map(({ letter }) => letter).toSorted()).toEqual([...keysOf(texts('sv').mail)].toSorted())
})

it('who has no language yet is written to in Swedish', async () => {
  const { invited } = worlds.en
  await portal.database.pool.query('UPDATE "user" SET language = NULL WHERE id = $1', [invited.userId])
  expect((await sent(EVERY_MAIL['mail-invitation'].invitation, 'en')).html).toContain('<html lang="sv">')
})
