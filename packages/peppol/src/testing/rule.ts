import { evaluateXPathToBoolean, evaluateXPathToNodes } from 'fontoxpath'
import { type Document, type Node, parseXmlDocument } from 'slimdom'

/** A rule: its name, what it requires, which nodes it applies to (XPath), and the test of one node (XPath). */
export type Rule = readonly [id: string, what: string, context: string, test: string]

const PREFIXES: Readonly<Record<string, string>> = {
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  xs: 'http://www.w3.org/2001/XMLSchema',
}
export const namespaceResolver = (prefix: string): string | null => PREFIXES[prefix] ?? null
const options = { namespaceResolver }

/** The names of the rules that a document breaks, and of the rules that applied to any node. */
export const judge = (xml: string, rules: readonly Rule[]): { readonly broken: readonly string[]; readonly applied: readonly string[] } => {
  const document: Document = parseXmlDocument(xml)
  const broken: string[] = []
  const applied: string[] = []
  for (const [id, what, context, test] of rules) {
    const nodes = evaluateXPathToNodes<Node>(context, document, null, {}, options)
    if (nodes.length > 0) applied.push(id)
    if (nodes.some((node) => !keeps(node, test))) broken.push(`${id}: ${what}`)
  }
  return { broken, applied }
}

/** A test that cannot be evaluated (for instance, an element that occurs twice) counts as failed. */
const keeps = (node: Node, test: string): boolean => {
  try {
    return evaluateXPathToBoolean(test, node, null, {}, options)
  } catch {
    return false
  }
}
