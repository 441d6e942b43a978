import { parseSync, Visitor } from 'vite'

/** Every text in a module: strings, templates, and what stands between JSX tags; not import paths. */
export const literalsOf = (path: string, text: string): readonly string[] => {
  const found: string[] = []
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') found.push(value)
    },
    TemplateElement: ({ value }) => {
      found.push(value.cooked ?? value.raw)
    },
    JSXText: ({ value }) => {
      found.push(value)
    },
  }).visit(parseSync(path, text).program)
  return found
}

/** Whether a text is Swedish: it has a word with å, ä or ö. The unit öre does not count, because English has no other name for it. */
export const isSwedish = (literal: string): boolean => /\p{L}[åäö]|[åäö]\p{L}/iu.test(literal.replaceAll(/(?<!\p{L})öre(?!\p{L})/gu, ''))
