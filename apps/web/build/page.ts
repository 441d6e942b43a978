import { type Language, LANGUAGES } from '@portal/texts/language'
import { PAGE } from '@portal/texts/page'
import { build, type Plugin, type Rolldown } from 'vite'
import { aheadIn } from './ahead-in.ts'
import { FIRST_FRAME_STYLE, firstFrame } from './first-frame.ts'
import { FIRST_WORDS_STYLE, firstWords } from './first-words.ts'

const START = 'src/start/start.ts'

/** Completes index.html: what it says by itself, and its first script with the names of the files that the screens need. */
export const page = (): Plugin => {
  let root = ''
  let start = ''
  return {
    name: 'page',
    configResolved: (config) => {
      root = config.root
    },
    buildStart: {
      handler: async function () {
        if (this.environment.mode !== 'build') return
        start = this.emitFile({ type: 'asset', name: 'start.js', source: await bundledStart(root) })
      },
    },
    generateBundle: {
      order: 'pre',
      handler: function () {
        start = `/${this.getFileName(start)}`
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => ({
        // Before the style sheet, which would hold it up, and after the head's first lines, which must be read first.
        html: html
          .replace('<!-- first-words -->', firstFrame() + firstWords())
          .replace('<!-- late -->', LATE)
          .replace('<!-- start -->', () =>
            bundle ? `${typeface(bundle)}<script src="${start}" data-ahead="${attribute(aheadIn(bundle))}"></script>` : IN_DEVELOPMENT,
          ),
        tags: [
          { tag: 'meta', attrs: { name: 'description', content: PAGE.sv.description }, injectTo: 'head' },
          {
            tag: 'noscript',
            children: LANGUAGES.map((language) => ({ tag: 'p', attrs: { lang: language }, children: PAGE[language].needsScript })),
            injectTo: 'body',
          },
          { tag: 'style', children: STYLE, injectTo: 'head' },
        ],
      }),
    },
  }
}

const IN_DEVELOPMENT = `<script type="module" src="/${START}"></script>`
const attribute = (value: unknown): string => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Fetches the typeface before anything asks for it: the style sheet would do so only once there are words to show. */
const typeface = (bundle: Rolldown.OutputBundle): string => {
  const file = Object.keys(bundle).find((name) => /\binter-latin-wght-normal-[^/]+\.woff2$/.test(name))
  if (!file) throw new Error('the build made no file of the typeface')
  return `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin>`
}

/** Shown until something is rendered, when the scripts are late or do not come (`start/tell-when-late.ts`). */
const lateIn = (language: Language): string => {
  const { slow, broken, reload } = PAGE[language]
  return `<div lang="${language}"><p class="slow">${slow}</p><p class="broken">${broken}</p><p><a href="">${reload}</a></p></div>`
}
const STYLE = [
  '#late{max-width:32rem;margin:15vh auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}',
  '#late[data-late=slow] .broken,#late[data-late=broken] .slow{display:none}',
  FIRST_FRAME_STYLE,
  FIRST_WORDS_STYLE,
].join('')

/** The first script as one classic script: a module would run only when the whole page is there. */
const bundledStart = async (root: string): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2023', lib: { entry: START, formats: ['iife'], name: 'start' } },
  })
  const [bundled] = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (bundled?.type !== 'chunk') throw new Error('the first script was not built')
  return bundled.code
}

const LATE = `<div id="late" role="alert" hidden>${LANGUAGES.map(lateIn).join('')}</div>`
