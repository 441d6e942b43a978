const text = { type: 'string', minLength: 1 } as const
const duration = { type: 'string', pattern: '^([0-9]+(ms|s|m|h))+$' } as const
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true } as const
/** A value for a container must be a quoted text: YAML reads `off` as a boolean and `80` as a number. */
const variables = { type: 'object', propertyNames: { pattern: '^[A-Z][A-Z0-9_]*$' }, additionalProperties: { type: 'string' } } as const

const healthcheck = {
  type: 'object',
  required: ['test', 'interval', 'timeout', 'retries'],
  additionalProperties: false,
  properties: {
    test: { type: 'array', minItems: 2, items: [{ enum: ['CMD', 'CMD-SHELL'] }], additionalItems: text },
    interval: duration,
    timeout: duration,
    start_period: duration,
    retries: { type: 'integer', minimum: 1 },
  },
} as const

const dependsOn = {
  type: 'object',
  minProperties: 1,
  additionalProperties: {
    type: 'object',
    required: ['condition'],
    additionalProperties: false,
    properties: { condition: { enum: ['service_started', 'service_healthy', 'service_completed_successfully'] } },
  },
} as const

const service = {
  type: 'object',
  required: ['restart', 'healthcheck', 'cap_drop', 'security_opt', 'pids_limit'],
  oneOf: [{ required: ['image'] }, { required: ['build'] }],
  additionalProperties: false,
  properties: {
    image: { type: 'string', pattern: '^[a-z0-9./-]+:[\\w.-]+$' },
    build: { type: 'object', required: ['context', 'target'], additionalProperties: false, properties: { context: text, target: text } },
    restart: { enum: ['no', 'always', 'on-failure', 'unless-stopped'] },
    environment: variables,
    ports: { type: 'array', items: { type: 'string', pattern: '^([0-9.]+:)?[0-9]+:[0-9]+$' } },
    volumes: { type: 'array', items: { type: 'string', pattern: '^[a-z-]+:/[\\w/.-]+$' } },
    depends_on: dependsOn,
    healthcheck,
    init: { type: 'boolean' },
    read_only: { type: 'boolean' },
    tmpfs: texts,
    cap_drop: texts,
    cap_add: texts,
    pids_limit: { type: 'integer', minimum: 16 },
    security_opt: texts,
    shm_size: { type: 'string', pattern: '^[0-9]+(b|k|m|g|kb|mb|gb)$' },
  },
} as const

/** The part of the Compose Specification that this project uses. Everything else is refused. */
export const composeSchema = {
  type: 'object',
  required: ['services', 'volumes'],
  additionalProperties: false,
  patternProperties: { '^x-': {} },
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' },
    services: { type: 'object', minProperties: 1, propertyNames: { pattern: '^[a-z-]+$' }, additionalProperties: service },
    volumes: { type: 'object', additionalProperties: { type: 'null' } },
  },
} as const

/** The fields that the other checks look at. */
export type Compose = {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, null>>
}
type Service = {
  readonly build?: { readonly target: string }
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly depends_on?: Readonly<Record<string, unknown>>
}
