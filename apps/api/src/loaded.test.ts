import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

/** Imports the modules and prints which of Node's own compiler and WebAssembly was used for it. */
const LOADING = `
  const used = []
  for (const name of ['compile', 'instantiate', 'Module', 'Instance'])
    WebAssembly[name] = new Proxy(WebAssembly[name], { apply: () => void used.push(name), construct: () => (used.push(name), {}) })
  for (const module of process.argv.slice(1)) await import(module).catch((error) => { if (!/outside a thread/.test(error.message)) throw error })
  if (process.moduleLoadList.some((each) => each.includes('amaro'))) used.push('TypeScript compiler')
  console.log(used.join(', '))`

/** What is loaded for modules in a process that ends; its output names it. */
const usedFor = async (...modules: readonly string[]): Promise<string> => {
  const urls = modules.map((module) => new URL(module, import.meta.url).href)
  return (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', LOADING, ...urls])).stdout.trim()
}

it.each([
  ['the portal', ['./portal.ts', './platform/open-database.ts']],
  ['a thread', ['./features/bookkeeping/books-thread.ts', './features/bookkeeping/reports/report-thread.ts']],
  ['the thread of an export', ['./features/exports/making/make-export-thread.ts']],
])('%s runs without the TypeScript compiler and without WebAssembly, once it was compiled', async (_, modules) => {
  // The first process compiles what was changed since the installation.
  await usedFor(...modules).catch(() => undefined)
  expect(await usedFor(...modules)).toBe('')
})
