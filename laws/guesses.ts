import { type ESTree, parseSync, Visitor } from 'vite'

/** Names of values that the API sends as codes. They are looked up in a record over all codes, so that a new code cannot be forgotten. */
const CODED: ReadonlySet<string> = new Set(['role', 'state', 'status', 'code', 'outcome', 'standing'])

const nameOf = (node: ESTree.Node): string | undefined => {
  if (node.type === 'ChainExpression') return nameOf(node.expression)
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : undefined
}
const isCoded = (node: ESTree.Node): boolean => CODED.has(nameOf(node) ?? '')
const isCode = (node: ESTree.Node): boolean => node.type === 'Literal' && typeof node.value === 'string' && node.value !== ''

/** The source text of each place in a module that compares a role, state or code with one of its values. */
export const guessesIn = (path: string, text: string): readonly string[] => {
  const found: string[] = []
  const add = ({ start, end }: ESTree.Span) => found.push(text.slice(start, end))
  new Visitor({
    BinaryExpression: (expression) => {
      const { operator, left, right } = expression
      const isComparison = operator === '===' || operator === '!=='
      if (isComparison && ((isCoded(left) && isCode(right)) || (isCode(left) && isCoded(right)))) add(expression)
    },
    CallExpression: (expression) => {
      const { callee } = expression
      const isStart = callee.type === 'MemberExpression' && nameOf(callee) === 'startsWith'
      if (isStart && isCoded(callee.object)) add(expression)
    },
  }).visit(parseSync(path, text).program)
  return found
}
