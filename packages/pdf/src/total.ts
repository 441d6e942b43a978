/** A text that is known only at the end, at places on many pages: the pages are sent long before. */
export type Later = {
  /** Shows it on the page being written, its upper left corner at `x`, `y`. */
  readonly at: (x: number, y: number) => void
  /** Writes and sends it. */
  readonly write: (content: () => void) => void
}

/** Points; no text that is known later is higher. */
const HEIGHT = 20
const WIDTH = 100

/** The text is one drawing that the pages refer to (a form XObject, ISO 32000-1, 8.10). */
export const createLater = (document: PDFKit.PDFDocument): Later => {
  const drawing = document.ref({ Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [0, 0, WIDTH, HEIGHT] })
  return {
    at: (x, y) => {
      Object.assign(document.page.xobjects, { Later: drawing })
      // pdfkit has turned the page's axis downwards; in the drawing it begins upwards.
      document.addContent(`q 1 0 0 -1 ${x} ${y + HEIGHT} cm /Later Do Q`)
    },
    write: (content) => {
      const { page } = document
      const resources = { data: {} }
      const write = (chunk: string): void => drawing.write(chunk)
      // Like the page, but what is written goes into the drawing.
      const own = { resources: { value: resources }, write: { value: write }, height: { value: HEIGHT }, width: { value: WIDTH } }
      Reflect.set(document, 'page', Object.create(page, own))
      write(`1 0 0 -1 0 ${HEIGHT} cm`)
      content()
      document.page = page
      Reflect.set(drawing.data, 'Resources', resources.data)
      drawing.end(undefined)
    },
  }
}
