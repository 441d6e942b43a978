import { type ESTree, parseSync, Visitor } from 'vite'

/** The functions that make a query's options without the contract. */
const MAKERS: ReadonlySet<string> = new Set(['queryOptions', 'infiniteQueryOptions'])
/** The functions that take a key as their first argument. */
const TAKERS: ReadonlySet<string> = new Set(['getQueryData', 'setQueryData', 'getQueryState', 'setQueryDefaults', 'getQueryDefaults'])

const nameOf = (node: ESTree.Node): string | undefined => {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : undefined
}

/** The source text of each place in a module where a query key is written by hand or options are made without the contract. */
export const handWrittenKeysIn = (path: string, text: string): readonly string[] => {
  const found: string[] = []
  const add = ({ start, end }: ESTree.Span) => found.push(text.slice(start, end).split('\n')[0] ?? '')
  new Visitor({
    Property: (property) => {
      if (property.key.type === 'Identifier' && property.key.name === 'queryKey') add(property)
    },
    CallExpression: (expression) => {
      const [first] = expression.arguments
      const name = nameOf(expression.callee) ?? ''
      if (MAKERS.has(name) || (TAKERS.has(name) && first?.type === 'ArrayExpression')) add(expression)
    },
  }).visit(parseSync(path, text).program)
  return found
}
