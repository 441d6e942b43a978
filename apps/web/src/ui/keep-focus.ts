/** Where an element stands: its ancestors, the nearest first. */
type Place = readonly Element[]

const ancestorsOf = (element: Element): Place => (element.parentElement ? [element.parentElement, ...ancestorsOf(element.parentElement)] : [])

/** Where the focus stands now, to come back to. */
export type FocusHeld = { readonly element: HTMLElement; readonly place: Place }
export const holdFocus = (): FocusHeld | null => {
  const element = document.activeElement
  return element instanceof HTMLElement && element !== document.body ? { element, place: ancestorsOf(element) } : null
}

/**
 * Gives the focus back to the element. If it is gone, because what it did took it away, the focus goes to what is left around it: the heading of the
 * nearest part of the page that still has one.
 */
export const giveFocusBack = ({ element, place }: FocusHeld): void => {
  if (element.isConnected) return element.focus({ preventScroll: true })
  const left = place.find((each) => each.isConnected && each !== document.body && each !== document.documentElement && headingOf(each))
  const heading = left ? headingOf(left) : document.querySelector<HTMLElement>('main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

const headingOf = (element: Element): HTMLElement | null => element.querySelector<HTMLElement>('h1, h2, h3')

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Dialogs, menus and new pages move the focus themselves, a little after they have changed the page. In milliseconds. */
const WAITS = 80

/**
 * From now on the focus is never lost: when the element that has it is taken off the page by what it did, the focus goes to what is left around it. Returns
 * the function that ends this.
 */
export const keepFocus = (): (() => void) => {
  let held = holdFocus()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const hold = () => void (held = holdFocus())
  const isGone = () => held !== null && !held.element.isConnected && isLost()
  const look = new MutationObserver(() => {
    if (waiting !== undefined || !isGone()) return
    waiting = setTimeout(() => {
      waiting = undefined
      if (held && isGone()) giveFocusBack(held)
    }, WAITS)
  })
  document.addEventListener('focusin', hold)
  look.observe(document.body, { childList: true, subtree: true })
  return () => {
    clearTimeout(waiting)
    document.removeEventListener('focusin', hold)
    look.disconnect()
  }
}

const SOUGHT_FOR = 5_000

/**
 * The focus goes to the row of a list with this key as soon as it is shown: to its first button or link. Not when the visitor has moved the focus meanwhile,
 * nor when the row does not come within five seconds.
 */
export const focusRow = (key: string): void => {
  const ends = Date.now() + SOUGHT_FOR
  let from: Element | null | undefined
  const look = () => {
    // A dialog that closes gives the focus back first.
    from ??= document.activeElement
    if (document.activeElement !== from && !isLost()) return
    const row = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
    const first = row?.querySelector<HTMLElement>('a, button')
    if (first) first.focus()
    else if (Date.now() < ends) setTimeout(look, 100)
  }
  setTimeout(look, WAITS)
}
