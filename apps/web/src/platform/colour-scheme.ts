import { localStorageColorSchemeManager, useMantineColorScheme } from '@mantine/core'

/** Under the same name as the script that runs before the first paint looks it up. */
export const schemeManager = localStorageColorSchemeManager({ key: 'colour-scheme' })

export const SCHEMES = ['light', 'dark', 'auto'] as const
export type Scheme = (typeof SCHEMES)[number]
export const isScheme = (text: string): text is Scheme => SCHEMES.some((each) => each === text)

/** `[chosen, choose]`; `auto` follows the device. */
export const useScheme = (): readonly [Scheme, (scheme: Scheme) => void] => {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return [colorScheme, setColorScheme]
}
