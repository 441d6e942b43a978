/** Who can ask the visitor to prove anew who they are: the dialog, while it is on the page. Answers whether they did. */
type Asker = () => Promise<boolean>

const page: { asker: Asker | null } = { asker: null }

/** Registers what asks; gives the function that takes it back. */
export const letAskForIdentity = (asker: Asker): (() => void) => {
  page.asker = asker
  return () => {
    if (page.asker === asker) page.asker = null
  }
}

export const askForIdentity: Asker = async () => (page.asker ? page.asker() : false)
