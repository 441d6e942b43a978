import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { textOf } from '@portal/pdf/testing'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { unzipped } from '../../features/exports/testing/unzip.ts'
import type { Answered, Description, Operation } from './operations.ts'
import { HIDDEN, type RoleName } from './roles.ts'
import type { Answer } from './send.ts'

/** What betrays a stack, a query or a path of the machine. */
const INSIDES = /\bat (?:async )?[\w.<>]+ \(|node:internal|node_modules|\/src\/[\w/-]+\.ts|Prisma|SQLSTATE|ECONNREFUSED|syntax error at|violates \w+/

export type Judged = { readonly as: RoleName; readonly answer: Answer; readonly operation: Operation; readonly isSecret: (id: string) => boolean }

/** A schema that refers to the components of the document by its name. */
const absolute = (schema: object): object => JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"portal#/components'))

/** The judge of answers: says what is wrong with one, `undefined` when nothing is. */
export const judgeOf = ({ components, operations }: Description): ((judged: Judged) => Promise<string | undefined>) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema({ $id: 'portal', components })
  const checks = new Map<Answered, ReadonlyMap<string, ValidateFunction>>()
  for (const { responses } of operations)
    for (const answered of Object.values(responses))
      checks.set(answered, new Map(Object.entries(answered.content ?? {}).map(([type, { schema }]) => [type, ajv.compile(absolute(schema))])))

  const form = ({ responses }: Operation, { status, headers, body }: Answer): string | undefined => {
    const answered = responses[String(status)]
    if (!answered) return `the status ${status} is not declared`
    const type = String(headers['content-type'] ?? '').split(';')[0] ?? ''
    const media = checks.get(answered)
    if (!media || media.size === 0) return body.length > 0 ? `a body of ${body.length} bytes is not declared` : undefined
    const check = media.get(type)
    if (!check)
      return [...media.keys()].some((each) => each.includes('*') || each === 'application/octet-stream')
        ? undefined
        : `the type ${type} is not declared`
    // A file is described by its media type alone.
    if (!type.endsWith('json') || answered.content?.[type]?.schema.format === 'binary') return undefined
    const value: unknown = JSON.parse(plain(body, headers['content-encoding']).toString())
    if (!check(value)) return `the body does not fit its schema: ${ajv.errorsText(check.errors)}`
    return status >= 400 ? codes(answered, value) : undefined
  }
  return async ({ as, answer, operation, isSecret }) => {
    if (answer.status >= 500)
      return `the status is ${answer.status}: ${plain(answer.body, answer.headers['content-encoding']).toString().slice(0, 300)}`
    const wrong = form(operation, answer)
    if (wrong) return wrong
    const told = `${JSON.stringify(answer.headers)}\n${await readable(answer)}`
    const inside = INSIDES.exec(told)
    if (inside) return `the answer tells of the inside: ${around(told, inside.index)}`
    const lower = told.toLowerCase()
    const name = HIDDEN[as].find((each) => lower.includes(each))
    if (name) return `the answer names a foreign company: ${around(told, lower.indexOf(name))}`
    if (as === 'support') return undefined
    const id = [...lower.matchAll(UUID)].map(([each]) => each).find(isSecret)
    return id && `the answer has a foreign id: ${around(told, lower.indexOf(id))}`
  }
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g
const around = (text: string, at: number): string => text.slice(Math.max(0, at - 80), at + 120)

/** Each code of a refusal must be among those that its status declares; the first decides the status. */
const codes = ({ description }: Answered, value: unknown): string | undefined => {
  const declared = description.split(', ')
  const { code } = value as { readonly code: string }
  return declared.includes(code) ? undefined : `the code ${code} is not declared for its status`
}

const UNPACKED: Readonly<Record<string, (packed: Buffer) => Buffer>> = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateSync }
const plain = (body: Buffer, encoding: unknown): Buffer => UNPACKED[String(encoding)]?.(body) ?? body

const readable = async ({ body, headers }: Answer): Promise<string> => {
  const type = String(headers['content-type'] ?? '')
  const bytes = plain(body, headers['content-encoding'])
  if (type === 'application/pdf') return textOf(bytes)
  if (/zip|spreadsheetml/.test(type)) return [...(await unzipped(bytes))].map(([name, content]) => `${name}\n${content.toString()}`).join('\n')
  return bytes.toString()
}
