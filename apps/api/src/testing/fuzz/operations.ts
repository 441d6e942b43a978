import { openApiDocument } from '../../platform/openapi.ts'

/** A JSON schema, as far as the OpenAPI document uses the language. */
export type Schema = {
  readonly $ref?: string
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
}
type Media = Readonly<Record<string, { readonly schema: Schema }>>
export type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required?: boolean; readonly schema: Schema }
export type Answered = { readonly description: string; readonly content?: Media }
/** An operation of the OpenAPI document; `call` is how it is named in messages: `GET /companies/{id}`. */
export type Operation = {
  readonly call: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: Media
  readonly responses: Readonly<Record<string, Answered>>
}
export type Description = { readonly components: { readonly schemas: Readonly<Record<string, Schema>> }; readonly operations: readonly Operation[] }

type WrittenOperation = Pick<Operation, 'responses'> & {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Media }
}
type Written = {
  readonly components: Description['components']
  readonly paths: Readonly<Record<string, Readonly<Record<string, WrittenOperation>>>>
}

/** The OpenAPI document as whoever fetches it reads it: nothing else is known of the endpoints here. */
export const describedApi = (): Description => {
  const { components, paths }: Written = JSON.parse(JSON.stringify(openApiDocument()))
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]): Operation => ({
      call: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      parameters,
      responses,
      ...(requestBody && { body: requestBody.content }),
    })),
  )
  return { components, operations }
}
