import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** A source file as the laws see it: its path from the root (with `/`), its text, and what it imports as paths from the root or package names. */
export type Module = { readonly path: string; readonly text: string; readonly imports: readonly string[] }

const root = resolve(import.meta.dirname, '..')

/** Folders that no one wrote: installed, built, generated or left by a run. And the breaches planted to see the laws fail. */
const NOT_OURS = new Set(['node_modules', 'dist', 'generated', 'test-results', 'playwright-report', 'coverage', '.data', '.git', 'planted'])

/** Every file that somebody wrote, as paths from the root. */
export const files = (folder = ''): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : files(path)
    return entry.isFile() ? [path] : []
  })

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

const specifiers = (path: string, text: string): readonly string[] => {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const found: string[] = []
  const add = (source: { readonly value: unknown } | null) => {
    if (typeof source?.value === 'string') found.push(source.value)
  }
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add('value' in source ? source : null),
    TSImportType: ({ source }) => add(source),
  }).visit(program)
  return found
}

const fromRoot = (path: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), specifier)) : specifier

/** Reads a module's imports with a real parser: static, dynamic, re-exported, and those of types. Throws when the text is no TypeScript. */
export const moduleOf = (path: string, text: string): Module => ({ path, text, imports: specifiers(path, text).map((each) => fromRoot(path, each)) })

/** The source files of the project, parsed. */
export const sources = (): readonly Module[] =>
  files()
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => moduleOf(path, textOf(path)))
