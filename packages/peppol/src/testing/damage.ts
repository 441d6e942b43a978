import { evaluateXPathToNodes } from 'fontoxpath'
import { type Document, Element, Attr, type Node, parseXmlDocument, serializeToWellFormedString } from 'slimdom'
import { namespaceResolver } from './rule.ts'

export type Whole = 'invoice' | 'credit note' | 'by plusgiro' | 'reverse charge' | 'within the EU' | 'export' | 'not subject' | 'rounded'
/** A change to a valid document that makes it break one rule. */
export type Damage = readonly [of: Whole, done: (document: Document) => void]

/** The damaged document. Throws if there was nothing to damage. */
export const damaged = (xml: string, [, done]: Damage): string => {
  const document = parseXmlDocument(xml)
  done(document)
  return serializeToWellFormedString(document)
}

export const each = (document: Document, path: string, done: (node: Node) => void): void => {
  const nodes = evaluateXPathToNodes<Node>(path, document, null, {}, { namespaceResolver })
  if (nodes.length === 0) throw new Error(`there is nothing at ${path} to damage`)
  for (const node of nodes) done(node)
}

export const without = (path: string, of: Whole = 'invoice'): Damage => [
  of,
  (document) =>
    each(document, path, (node) => (node instanceof Attr ? node.ownerElement?.removeAttributeNode(node) : node.parentNode?.removeChild(node))),
]
export const says = (path: string, text: string, of: Whole = 'invoice'): Damage => [
  of,
  (document) =>
    each(document, path, (node) => {
      if (node instanceof Attr) node.value = text
      else if (node instanceof Element) node.textContent = text
    }),
]
export const twice = (path: string, of: Whole = 'invoice', text?: string): Damage => [
  of,
  (document) =>
    each(document, path, (node) => {
      const copy = node.cloneNode(true)
      if (text !== undefined && copy instanceof Element) copy.textContent = text
      node.parentNode?.insertBefore(copy, node)
    }),
]
