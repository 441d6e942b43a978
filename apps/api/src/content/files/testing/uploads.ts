import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { addRecords, expenseReport } from '@portal/database/world'
import type { Reply } from '../../../testing/caller.ts'
import type { TestPortal } from '../../../testing/portal.ts'

type Bytes = Uint8Array<ArrayBuffer>
const latin1 = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'))
export const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts))

/** A file beside this one. */
export const sample = (name: string): Bytes => new Uint8Array(readFileSync(new URL(name, import.meta.url)))

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64')
/** The smallest file of each accepted kind. */
export const ALLOWED = {
  'image/png': new Uint8Array(PNG),
  'image/jpeg': sample('small.jpg'),
  'application/pdf': latin1('%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
} as const

const HTML = latin1('<!doctype html><script>alert(1)</script>')
/** A file that unpacks to a thousand times its size. */
const BOMB = joined(latin1('PK\u0003\u0004\u0014\0\0\0\u0008\0'), new Uint8Array(16), deflateSync(new Uint8Array(10_000_000)))

/** Files whose content is not what their name claims. */
export const REFUSED: readonly (readonly [what: string, name: string, bytes: Bytes])[] = [
  ['an HTML page named .png', 'kvitto.png', HTML],
  ['an SVG with a script', 'kvitto.svg', latin1('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['an SVG named .jpg', 'kvitto.jpg', latin1('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a ZIP bomb named .pdf', 'kvitto.pdf', BOMB],
  ['a GIF', 'kvitto.gif', latin1('GIF89a\u0001\0\u0001\0\0\0\0;')],
  ['a program', 'kvitto.png', latin1('MZ\u0090\0\u0003\0\0\0')],
  ['a script', 'kvitto.pdf', latin1('#!/bin/sh\nrm -rf ~\n')],
  ['no bytes at all', 'kvitto.pdf', new Uint8Array()],
  ['one byte', 'kvitto.pdf', latin1('%')],
  ['a page with a PDF further on', 'kvitto.pdf', joined(HTML, ALLOWED['application/pdf'])],
  ['an archive with a PNG further on', 'kvitto.png', joined(latin1('PK\u0003\u0004'), ALLOWED['image/png'])],
  ['a GIF with a JPEG further on', 'kvitto.jpg', joined(latin1('GIF89a'), ALLOWED['image/jpeg'])],
]

/** Names that are meant to deceive, and the name under which each is kept. */
export const NAMES: readonly (readonly [given: string, kept: string])[] = [
  ['../../../etc/cron.d/kvitto.png', 'kvitto.png'],
  ['..\\..\\windows\\kvitto.png', 'kvitto.png'],
  ['kvitto.png\r\nSet-Cookie: a=b', 'kvitto.png Set-Cookie_ a=b.png'],
  [`${'å'.repeat(300)}.png`, `${'å'.repeat(80)}.png`],
  ['faktura\u202Egnp.exe', 'faktura gnp.exe.png'],
  ['page.html', 'page.html.png'],
  ['\0', 'file.png'],
]

export const addReport = async (portal: TestPortal, subscriptionId: string, asked: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const key = `2026-10-01/${Math.random()}`
  await addRecords(portal.database.pool, subscriptionId, [expenseReport(key, { person: 'Pär Öhman', ...asked })])
  const { rows } = await portal.database.pool.query<{ id: string }>('SELECT id FROM workspace_record WHERE subscription_id = $1 AND key = $2', [
    subscriptionId,
    key,
  ])
  return rows[0]!.id
}

export const send = (portal: TestPortal, email: string, path: string, bytes: Bytes, name = 'kvitto.png'): Promise<Reply> =>
  portal.as(email).post(`${path}?name=${encodeURIComponent(name)}`, bytes, { 'content-type': 'image/png' })

/** The files of a workspace on the disk; refused files must not be among them. */
export const lyingThere = (portal: TestPortal, subscriptionId: string): Promise<readonly string[]> =>
  readdir(join(portal.dataFolder, 'workspaces', subscriptionId, 'files')).catch(() => [])
