import { API, type Contract, STATUS } from '@portal/contract'
import { CONFIRMATIONS } from '@portal/domain'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { openApiDocument } from './openapi.ts'

type Json = ReturnType<typeof JSON.parse>
const document: Json = JSON.parse(JSON.stringify(openApiDocument()))

/** Every object in the document, including the document itself. */
const nodes = (value: unknown): readonly Json[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(nodes)] : []
const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Json>((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document)

const operations: readonly { readonly path: string; readonly method: string; readonly operation: Json }[] = Object.entries<object>(
  document.paths,
).flatMap(([path, methods]) => Object.entries<Json>(methods as Record<string, Json>).map(([method, operation]) => ({ path, method, operation })))

it('is of version 3.1, and every reference leads somewhere', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  const references = nodes(document).flatMap((node) => (typeof node.$ref === 'string' ? [node.$ref] : []))
  expect(references.length).toBeGreaterThan(50)
  expect(references.filter((each: string) => at(each) === undefined)).toEqual([])
})

it('has every endpoint of the contract, and nothing else', () => {
  const contracts: readonly Contract[] = Object.values(API)
  const written = contracts.flatMap((contract) => Object.values(contract).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`))
  expect(operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(written.toSorted())
})

it('names each operation once', () => {
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

it.each(operations)('$method $path describes its parameters, its success and its refusals', ({ path, operation }) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const parameters: readonly { name: string; in: string; required?: boolean }[] = operation.parameters ?? []
  expect(
    parameters
      .filter((each) => each.in === 'path' && each.required)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(inPath.toSorted())
  const statuses = Object.keys(operation.responses)
  expect(statuses.filter((status) => status.startsWith('2'))).toHaveLength(1)
  for (const [status, { content, description }] of Object.entries<Json>(operation.responses)) {
    if (status < '400') continue
    expect(content).toHaveProperty(['application/problem+json'])
    expect(description.split(', ').map((code: keyof typeof STATUS) => String(STATUS[code]))).toEqual(description.split(', ').map(() => status))
  }
})

/** The schema with its references made absolute, so that they can be resolved outside the document. */
const absolute = (schema: unknown): object => JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"portal#/components'))

it('has schemas that a validator accepts', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'portal', components: document.components })
  const written = nodes(document.paths).flatMap((node) => (node.schema ? [JSON.stringify(node.schema)] : []))
  const schemas: readonly object[] = [...new Set(written)].map((text) => JSON.parse(text))
  expect(schemas.length).toBeGreaterThan(30)
  for (const schema of schemas) expect(() => ajv.compile(absolute(schema))).not.toThrow()
})

it('lists the codes that an end may acknowledge', () => {
  const end = operations.find(({ operation }) => operation.operationId === 'terminations.end')?.operation
  const { properties } = end.requestBody.content['application/json'].schema
  expect(properties.confirmations.items.enum).toEqual([...CONFIRMATIONS])
})
