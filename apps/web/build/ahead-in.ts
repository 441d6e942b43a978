import type { Rolldown } from 'vite'
import type { Ahead } from '../src/platform/asked-ahead.ts'

type Bundle = Rolldown.OutputBundle

/** The screens that are opened first most often, the module of each, and what it asks besides the visitor and the company. */
const SCREENS = [
  { path: '^/(?:samarbeten)?$', module: 'src/app/signed-in.ts', asks: [] },
  { path: '^/samarbeten/([^/]+)/avsluta$', module: 'src/features/terminations/end-page.tsx', asks: ['/collaborations/:id'] },
  { path: '^/tjanster/([^/]+)$', module: 'src/app/service-page.tsx', asks: ['/subscriptions/:id'] },
] as const

/** Finds the names that the build gave to the files of these screens and of the texts. Throws when one of the modules is gone. */
export const aheadIn = (bundle: Bundle): Ahead => {
  const filesOf = (module: string): readonly string[] => {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
    const chunk =
      chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`)) ??
      chunks.find(({ moduleIds }) => moduleIds.some((each) => each.endsWith(`/${module}`)))
    if (!chunk) throw new Error(`the build made no file of ${module}`)
    return [...new Set([chunk.fileName, ...importedBy(bundle, chunk.fileName)])].filter((file) => !isInitial(bundle, file)).map((file) => `/${file}`)
  }
  const texts = (name: string) => Object.fromEntries(['sv', 'en'].map((language) => [language, filesOf(`packages/texts/src/${name}${language}.ts`)]))
  return {
    screens: SCREENS.map(({ path, module, asks }) => ({ path, code: filesOf(module), asks })),
    signedIn: filesOf('src/app/signed-in.ts'),
    texts: texts(''),
    firstTexts: texts('first.'),
  }
}

const importedBy = (bundle: Bundle, name: string): readonly string[] => {
  const chunk = bundle[name]
  return chunk?.type === 'chunk' ? chunk.imports.flatMap((each) => [each, ...importedBy(bundle, each)]) : []
}

/** Files that the page itself loads. */
const isInitial = (bundle: Bundle, name: string): boolean => {
  const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry)
  return entries.some((entry) => entry.fileName === name || importedBy(bundle, entry.fileName).includes(name))
}
