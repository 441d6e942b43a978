import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

export type SchemaEngine = { readonly engine: bindings.SchemaEngine; readonly close: () => Promise<void> }

/**
 * Prisma's own migration engine as WebAssembly. The package's entry expects a bundler to load its `.wasm`, so it is instantiated by hand;
 * the native engine would be a download of its own.
 */
export const createSchemaEngine = async (url: string): Promise<SchemaEngine> => {
  await instantiated()
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'portal-migration' })
  const adapter = bindMigrationAwareSqlAdapterFactory(runningScriptsWhole(new PrismaPg(pool)))
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
  return {
    engine,
    close: async () => {
      engine.free()
      await pool.end()
    },
  }
}

/** The adapter cuts a script at every semicolon, also inside a function's body. PostgreSQL takes it whole, and undoes it whole. */
const runningScriptsWhole = (factory: PrismaPg): PrismaPg => {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => void (await adapter.underlyingDriver().query(script))
    return adapter
  }
  return factory
}

let loading: Promise<void> | undefined
const instantiated = (): Promise<void> => (loading ??= instantiate())

type Bindings = typeof bindings & { readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void }
type Started = WebAssembly.Exports & { readonly __wbindgen_start: () => void }

const instantiate = async (): Promise<void> => {
  const file = fileURLToPath(new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')))
  const imports = { './schema_engine_bg.js': bindings } as unknown as WebAssembly.Imports
  const { instance } = await WebAssembly.instantiate(await readFile(file), imports)
  ;(bindings as Bindings).__wbg_set_wasm(instance.exports)
  ;(instance.exports as Started).__wbindgen_start()
}
