import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { type Compose, composeSchema } from './compose-schema.ts'

const fits = new Ajv({ allErrors: true, strict: false }).compile<Compose>(composeSchema)

const pointsNowhere = ({ services, volumes }: Compose): readonly string[] =>
  Object.entries(services).flatMap(([name, service]) => [
    ...Object.keys(service.depends_on ?? {}).flatMap((other) => (other in services ? [] : [`${name} depends on ${other}, which is no service`])),
    ...(service.volumes ?? []).flatMap((volume) => {
      const [source = ''] = volume.split(':')
      return source in volumes ? [] : [`${name} mounts ${source}, which is no volume`]
    }),
  ])

/** A service built from this project's sources may only be given variables that the API knows. */
const unknownNames = ({ services }: Compose, known: ReadonlySet<string>): readonly string[] =>
  Object.entries(services).flatMap(([name, { build, environment }]) =>
    build === undefined
      ? []
      : Object.keys(environment ?? {}).flatMap((each) => (known.has(each) ? [] : [`${name} sets ${each}, which nothing reads`])),
  )

const missingTargets = ({ services }: Compose, dockerfile: string): readonly string[] => {
  const stages = new Set([...dockerfile.matchAll(/^FROM .+ AS (\w+)$/gm)].map(([, stage]) => stage))
  return Object.entries(services).flatMap(([name, { build }]) =>
    build === undefined || stages.has(build.target) ? [] : [`${name} builds ${build.target}, which is no stage`],
  )
}

/** A secret has no default: it is written `${NAME:?what to do}`. */
const givenAway = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{(\w*(?:SECRET|PASSWORD)\w*)(?!:\?|\w)/g)].map(([, name]) => `${name} is a secret and not required`)

/** Everything wrong with a compose file, as sentences: first by the schema, then what it refers to. */
export const faultsOf = (text: string, dockerfile: string, known: ReadonlySet<string>): readonly string[] => {
  const compose: unknown = parse(text, { merge: true })
  if (!fits(compose)) return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  return [...pointsNowhere(compose), ...unknownNames(compose, known), ...missingTargets(compose, dockerfile), ...givenAway(text)]
}
