// Runs before anything is painted, so that a dark page never flashes white. A file of its own: the security policy allows no script in the page.
try {
  const chosen = localStorage.getItem('colour-scheme')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
} catch {
  document.documentElement.setAttribute('data-mantine-color-scheme', 'light')
}
