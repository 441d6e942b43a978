import { API, BASE_PATH, type Contract, type Endpoint, problemAnswer, refusalsOf, STATUS } from '@portal/contract'
import { texts } from '@portal/texts'
import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from 'zod-openapi'

/** Describes the whole API (OpenAPI 3.1), from the same schemas that validate it. */
export const openApiDocument = () =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: texts('sv').frame.brand,
      version: '1.0.0',
      description: 'Errors are application/problem+json; `code` is stable, `problems` holds every refusal.',
    },
    servers: [{ url: BASE_PATH }],
    security: [{ session: [] }],
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' } } },
    paths: pathsOf(Object.entries(API)),
  })

let text: string | undefined
/** The description as JSON, made when it is first asked for and kept. */
export const openApiText = (): string => (text ??= JSON.stringify(openApiDocument()))

const pathsOf = (contracts: readonly (readonly [string, Contract])[]): ZodOpenApiPathsObject => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const [noun, contract] of contracts) {
    for (const [verb, endpoint] of Object.entries(contract)) {
      const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
      paths[path] = { ...paths[path], [endpoint.method]: operation(`${noun}.${verb}`, noun, endpoint) }
    }
  }
  return paths
}

const KEY = z.object({
  'Idempotency-Key': z.string().min(1).max(200).meta({ description: 'The same key with the same request is carried out once' }),
})

const operation = (operationId: string, noun: string, endpoint: Endpoint): ZodOpenApiOperationObject => ({
  operationId,
  tags: [noun],
  summary: endpoint.summary,
  'x-policy': endpoint.policy,
  ...(endpoint.policy === 'public' && { security: [] }),
  requestParams: {
    ...(endpoint.params && { path: endpoint.params }),
    ...(endpoint.query && { query: endpoint.query }),
    ...(endpoint.idempotent && { header: KEY }),
  },
  ...(endpoint.body && {
    requestBody: { required: !endpoint.body.safeParse(undefined).success, content: { 'application/json': { schema: endpoint.body } } },
  }),
  ...(endpoint.upload && {
    requestBody: { required: true, content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } },
  }),
  responses: { [endpoint.status]: success(endpoint), ...refusals(endpoint) },
})

const success = (endpoint: Endpoint): ZodOpenApiResponsesObject[`2${string}`] => {
  if (endpoint.download)
    return {
      description: 'The file',
      content: { [endpoint.download]: { schema: z.string().meta({ format: 'binary' }) } },
      ...(endpoint.tells && { headers: z.object(told(endpoint.tells)) }),
    }
  if (endpoint.feed && endpoint.answer)
    return { description: 'Server-sent events; the `data` of each', content: { 'text/event-stream': { schema: endpoint.answer } } }
  return endpoint.answer ? { description: 'Done', content: { 'application/json': { schema: endpoint.answer } } } : { description: 'Done' }
}

const told = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, description]) => [name, z.string().optional().meta({ description })]))

const refusals = (endpoint: Endpoint): ZodOpenApiResponsesObject => {
  const byStatus = Map.groupBy(refusalsOf(endpoint), (code) => STATUS[code])
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      String(status),
      { description: of.join(', '), content: { 'application/problem+json': { schema: problemAnswer } } },
    ]),
  )
}
