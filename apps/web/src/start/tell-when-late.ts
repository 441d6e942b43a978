const PATIENCE_MS = 10_000

/** Shows the page's own message when the scripts do not arrive, break off or take long. What is rendered replaces the message. */
export const tellWhenLate = (): void => {
  // An error of a file is told to its element only, so it is heard on its way down.
  addEventListener('error', ({ target }) => !isTypeface(target) && tell('broken'), { capture: true })
  addEventListener('unhandledrejection', () => tell('broken'))
  setTimeout(() => tell('slow'), PATIENCE_MS)
}

/** Without the typeface another one is shown. */
const isTypeface = (target: EventTarget | null): boolean => target instanceof HTMLLinkElement && target.as === 'font'

/** The message stands at the end of the page, which may still be arriving. */
const tell = (what: 'slow' | 'broken'): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => show(what), { once: true })
  else show(what)
}

const show = (what: 'slow' | 'broken'): void => {
  const message = document.querySelector<HTMLElement>('#late')
  if (!message) return
  message.dataset['late'] = what
  message.hidden = false
}
