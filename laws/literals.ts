import { parseSync, Visitor } from 'vite'

/** Every text written in a module: strings, templates, and what stands between JSX tags. Import paths are not among them. */
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

/** Written Swedish: a word with å, ä or ö; the unit öre has no other name. */
export const isSwedish = (literal: string): boolean => /\p{L}[åäö]|[åäö]\p{L}/iu.test(literal.replaceAll(/(?<!\p{L})öre(?!\p{L})/gu, ''))
