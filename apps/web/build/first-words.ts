import { LANGUAGES } from '@portal/texts/language'
import { FIRST_WORDS } from '@portal/texts/page'

/**
 * The heading of the log-in, shown with the first paint while the scripts are on their way. It lies where the log-in draws it (`plain-frame.module.css`,
 * `page-header.module.css`), so nothing moves when that replaces it. `start/show-first.ts` says on which page, and in which language.
 */
export const firstWords = (): string => {
  const words = LANGUAGES.map((language) => {
    const { welcome, purpose } = FIRST_WORDS[language]
    return `<div lang="${language}"><h1>${welcome}</h1><p>${purpose}</p></div>`
  })
  return `<div id="first-words">${words.join('')}</div>`
}

export const FIRST_WORDS_STYLE = [
  // The words are a hair wider than the log-in's: browsers tell of the largest paint again when the same words come a little larger in another typeface.
  '#first-words{display:none;box-sizing:border-box;max-width:512px;margin:0 auto;padding:calc(98.8px + clamp(0px,6vh,64px)) 16px 0}',
  '[data-first-words] #first-words{display:block}',
  ...LANGUAGES.map((language) => `[data-first-words="${language}"] #first-words>:not([lang="${language}"]){display:none}`),
  '#first-words h1{margin:0;font:650 clamp(1.625rem,1.3rem + 1.4vw,2.125rem)/1.2 var(--typeface);letter-spacing:-.02em;text-wrap:balance;color:var(--inverse)}',
  '#first-words p{margin:8px 0 0;max-width:62ch;font:1.0625rem/1.5 var(--typeface);letter-spacing:.01em;color:var(--tone-neutral)}',
].join('')
