import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

export type SchemaEngine = { readonly engine: bindings.SchemaEngine; readonly close: () => Promise<void> }

/**
 * Prisma's migration engine as WebAssembly. The package's entry expects a bundler to load its `.wasm`, so it is instantiated by hand; the native
 * engine would have to be downloaded.
 */
export const createSchemaEngine = async (url: string): Promise<SchemaEngine> => {
  await instantiated()
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'portal-migration' })
  pool.on('error', () => undefined)
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(runningScriptsWhole(new PrismaPg(pool)))
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
    return {
      engine,
      close: async () => {
        engine.free()
        await pool.end()
      },
    }
  } catch (error) {
    await pool.end()
    throw error
  }
}

/**
 * The adapter splits a script at every semicolon, even inside a function body. PostgreSQL runs a whole script as one transaction; `executeRaw`
 * without arguments passes it on whole and reports errors to the engine.
 */
const runningScriptsWhole = (factory: PrismaPg): PrismaPg => {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => void (await adapter.executeRaw({ sql: script, args: [], argTypes: [] }))
    return adapter
  }
  return factory
}

let loading: Promise<void> | undefined
const instantiated = (): Promise<void> => (loading ??= instantiate())

const instantiate = async (): Promise<void> => {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const { instance } = await WebAssembly.instantiate(await readFile(script.replace(/js$/, 'wasm')), {
    './schema_engine_bg.js': { ...bindings, ...letGo },
  })
  call(Reflect.get(bindings, '__wbg_set_wasm'), instance.exports)
  call(instance.exports['__wbindgen_start'])
}

/** The engine starts a timer of ten seconds for its lock and never stops it. The timer must not keep a finished process waiting. */
const letGo = Object.fromEntries(
  Object.keys(bindings)
    .filter((name) => name.startsWith('__wbg_setTimeout_'))
    .map((name) => [name, (run: () => void, after: number) => setTimeout(run, after).unref()]),
)

/** The bindings have these functions, but their types do not declare them. */
const call = (inner: unknown, ...values: readonly unknown[]): void => {
  if (typeof inner === 'function') Reflect.apply(inner, undefined, values)
}
