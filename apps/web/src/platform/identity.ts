/** Who can ask the visitor to prove anew who they are: the dialog, while it is on the page. Answers whether they did. */
type Asker = () => Promise<boolean>

const page: { asker: Asker | null; asked: Promise<boolean> | null } = { asker: null, asked: null }

/** Registers what asks; gives the function that takes it back. */
export const letAskForIdentity = (asker: Asker): (() => void) => {
  page.asker = asker
  return () => {
    if (page.asker === asker) page.asker = null
  }
}

/** Acts that are refused at the same moment wait for the same answer. */
export const askForIdentity: Asker = () => {
  page.asked ??= (page.asker?.() ?? Promise.resolve(false)).finally(() => {
    page.asked = null
  })
  return page.asked
}
