import { Document, type Element, serializeToWellFormedString } from 'slimdom'

const NAMESPACES = {
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
} as const

type Name = `${keyof typeof NAMESPACES}:${string}`
/** An element: its name, its text or children, its attributes. `undefined`: an element that is left out. */
export type Part = readonly [name: Name, content: string | readonly (Part | undefined)[], attributes?: Readonly<Record<string, string>>] | undefined

/** A UBL document with its XML declaration. Empty elements are left out (PEPPOL-EN16931-R008). */
export const documentOf = (kind: 'Invoice' | 'CreditNote', parts: readonly Part[]): string => {
  const document = new Document()
  const root = document.createElementNS(`urn:oasis:names:specification:ubl:schema:xsd:${kind}-2`, kind)
  for (const [prefix, namespace] of Object.entries(NAMESPACES)) root.setAttributeNS('http://www.w3.org/2000/xmlns/', `xmlns:${prefix}`, namespace)
  document.append(root)
  for (const part of parts) add(document, root, part)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(document)}\n`
}

const add = (document: Document, parent: Element, part: Part): void => {
  if (!part) return
  const [name, content, attributes = {}] = part
  const element = document.createElementNS(name.startsWith('cbc:') ? NAMESPACES.cbc : NAMESPACES.cac, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  if (typeof content === 'string') element.append(allowed(content))
  else for (const each of content) add(document, element, each)
  if (element.textContent?.trim() !== '') parent.append(element)
}

/** Replaces control characters other than tab and line breaks, which XML does not allow. */
const allowed = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, ' ')
    .replaceAll(/[\uFFFE\uFFFF]/g, ' ')
    .trim()
