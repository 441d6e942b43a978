import { remembered } from '../platform/memory.ts'

/** Sets light or dark before the first paint, so that a dark page never flashes white. */
export const showScheme = (): void => {
  const chosen = remembered('colour-scheme')
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light'
}
