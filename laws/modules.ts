import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

/** One import: its target (a path from the root or a package name), whether it imports only types, and the imported names (`*`: all). */
export type Import = { readonly target: string; readonly typesOnly: boolean; readonly names: readonly string[] }
/** A source file as the laws see it: its path from the root (with `/`), its text, and what it imports. */
export type Module = { readonly path: string; readonly text: string; readonly imports: readonly Import[] }

const root = resolve(import.meta.dirname, '..')

/** Folders that nobody wrote: installed, built, generated or left by a run. Also the breaches that are planted to see the laws fail. */
const NOT_OURS = new Set(['node_modules', 'dist', 'generated', 'test-results', 'playwright-report', 'coverage', '.data', '.git', 'planted'])

/** Every file of the project, as paths from the root. */
export const files = (folder = ''): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : files(path)
    return entry.isFile() ? [path] : []
  })

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

type Specifier = ESTree.ImportDeclarationSpecifier | ESTree.ExportSpecifier
const isType = (specifier: Specifier): boolean =>
  ('importKind' in specifier && specifier.importKind === 'type') || ('exportKind' in specifier && specifier.exportKind === 'type')

const nameOf = (specifier: Specifier): string => {
  switch (specifier.type) {
    case 'ImportSpecifier':
      return said(specifier.imported)
    case 'ExportSpecifier':
      return said(specifier.local)
    case 'ImportDefaultSpecifier':
      return 'default'
    case 'ImportNamespaceSpecifier':
      return '*'
  }
}
const said = (name: ESTree.ModuleExportName): string => (name.type === 'Literal' ? name.value : name.name)

const importsOf = (path: string, text: string): readonly Import[] => {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const found: Import[] = []
  const add = (specifier: unknown, typesOnly: boolean, names: readonly string[]) => {
    if (typeof specifier === 'string') found.push({ target: fromRoot(path, specifier), typesOnly, names })
  }
  const addNamed = (source: ESTree.StringLiteral | null, kind: 'type' | 'value' | undefined, specifiers: readonly Specifier[]) => {
    const typesOnly = kind === 'type' || (specifiers.length > 0 && specifiers.every(isType))
    add(source?.value, typesOnly, specifiers.map(nameOf))
  }
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) => addNamed(source, importKind, specifiers),
    ExportNamedDeclaration: ({ source, exportKind, specifiers }) => addNamed(source, exportKind, specifiers),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === 'type', ['*']),
    ImportExpression: ({ source }) => add('value' in source ? source.value : undefined, false, ['*']),
    TSImportType: ({ source }) => add(source.value, true, []),
  }).visit(program)
  return found
}

const fromRoot = (path: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), specifier)) : specifier

/** Parses a module and reads its imports: static, dynamic, re-exported, and those of types. Throws when the text is not TypeScript. */
export const moduleOf = (path: string, text: string): Module => ({ path, text, imports: importsOf(path, text) })

/** The source files of the project, parsed. */
export const sources = (): readonly Module[] =>
  files()
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => moduleOf(path, textOf(path)))
