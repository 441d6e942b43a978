const PATIENCE_MS = 10_000

/** Shows the page's own message when the scripts do not arrive, break off or take long. What is rendered replaces the message. */
export const tellWhenLate = (): void => {
  const show = (what: 'slow' | 'broken'): void => {
    const message = document.querySelector<HTMLElement>('#late')
    if (!message) return
    message.dataset['late'] = what
    message.hidden = false
  }
  // The message stands at the end of the page, which may still be arriving.
  const whenThere = (what: 'slow' | 'broken') => (): void => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => show(what), { once: true })
    else show(what)
  }
  // An error of a file is told to its element only, so it is heard on its way down.
  addEventListener('error', whenThere('broken'), { capture: true })
  addEventListener('unhandledrejection', whenThere('broken'))
  setTimeout(whenThere('slow'), PATIENCE_MS)
}
