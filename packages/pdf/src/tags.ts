/** Kinds of elements that a screen reader knows (ISO 32000-1, 14.8.4). */
export type Kind = 'H1' | 'H2' | 'P' | 'Div' | 'Table' | 'TR' | 'TH' | 'TD'

/** What a document says of its own parts, so that it can be read aloud, found and copied in order (PDF/UA). */
export type Tags = {
  /** Opens an element; what follows stands in it. A table ends by itself where something else than a row follows. */
  readonly open: (kind: 'Div' | 'Table' | 'TR') => Opened
  readonly close: () => void
  readonly isOpen: (element: Opened) => boolean
  /** Writes content as one element. It must not begin a page. `scope`: what a header cell is the header of. */
  readonly write: (kind: Kind, content: () => void, scope?: 'Column' | 'Row') => void
  /** Writes what is not read aloud: lines, and the foot of a page. */
  readonly artifact: (content: () => void) => void
  /** Call before a page is left. Each element on it ends; what is known of its elements is sent, and no longer held. */
  readonly leavePage: (page: PDFKit.PDFPage) => void
  readonly finish: () => void
}
export type Opened = { readonly kind: Kind | 'Document'; readonly element: PDFKit.PDFStructureElement }

export const createTags = (document: PDFKit.PDFDocument): Tags => {
  const root: Opened = { kind: 'Document', element: document.struct('Document') }
  document.addStructure(root.element)
  const opened = [root]
  const within = (): Opened => opened.at(-1) ?? root
  const close = (): void => void (opened.length > 1 && opened.pop()?.element.end())
  const endTable = (): void => {
    if (within().kind === 'Table') close()
  }
  const endPart = (): void => {
    while (opened.length > 1) close()
  }
  const begin = (kind: Kind, scope?: 'Column' | 'Row'): PDFKit.PDFStructureElement => {
    if (!OF_TABLES.has(kind)) endTable()
    const element = document.struct(kind, scope ? { scope } : {})
    within().element.add(element)
    return element
  }
  return {
    open: (kind) => {
      const begun = { kind, element: begin(kind) }
      opened.push(begun)
      return begun
    },
    close,
    isOpen: (element) => opened.includes(element),
    write: (kind, content, scope) => begin(kind, scope).add(content).end(),
    artifact: (content) => {
      document.markContent('Artifact')
      content()
      document.endMarkedContent()
    },
    leavePage: ({ dictionary }) => {
      endPart()
      const key: unknown = Reflect.get(dictionary.data, 'StructParents')
      if (typeof key !== 'number') return
      const parents = parentsIn(document)
      const sent = document.ref({})
      Reflect.set(sent, 'data', parents.get(key))
      sent.end(undefined)
      Reflect.set(sent, 'data', {})
      parents.add(key, sent)
    },
    finish: () => {
      endPart()
      root.element.end()
    },
  }
}

const OF_TABLES: ReadonlySet<Kind> = new Set(['TR', 'TH', 'TD'])

/** The elements by page and place. pdfkit's types do not declare it. */
const parentsIn = (document: PDFKit.PDFDocument): ParentTree => {
  const give: unknown = Reflect.get(document, 'getStructParentTree')
  const tree: unknown = typeof give === 'function' ? Reflect.apply(give, document, []) : undefined
  if (!isTree(tree)) throw new Error('pdfkit keeps its structure elsewhere')
  return tree
}
type ParentTree = { readonly get: (key: number) => unknown; readonly add: (key: number, value: unknown) => void }
const isTree = (tree: unknown): tree is ParentTree => typeof tree === 'object' && tree !== null && 'get' in tree && 'add' in tree

declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** What a header cell is the header of. */
      scope?: 'Column' | 'Row'
    }
  }
}
