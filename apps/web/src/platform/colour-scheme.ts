import { localStorageColorSchemeManager, useMantineColorScheme } from '@mantine/core'

/** The same key is read by the script in `index.html` that runs before the first paint. */
export const schemeManager = localStorageColorSchemeManager({ key: 'colour-scheme' })

export const SCHEMES = ['light', 'dark', 'auto'] as const
export type Scheme = (typeof SCHEMES)[number]
export const isScheme = (text: string): text is Scheme => SCHEMES.some((each) => each === text)

/** `[chosen, choose]`; `auto` follows the device. */
export const useScheme = (): readonly [Scheme, (scheme: Scheme) => void] => {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return [colorScheme, setColorScheme]
}
