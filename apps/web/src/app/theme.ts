import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** Spruce, the portal's colour. White text has a contrast above 4.5 : 1 on shade 7 and, in dark mode, on shade 6. */
const spruce: MantineColorsTuple = ['#eef6f2', '#dcebe3', '#b6d6c6', '#8dc0a7', '#6fb896', '#4f9f7a', '#35825f', '#1f6448', '#17503a', '#0d3626']
/** Greys with a little green, to go with spruce. */
const dark: MantineColorsTuple = ['#e6ecea', '#c9d3cf', '#a9b6b0', '#7c8b85', '#3c4a45', '#2d3935', '#1d2623', '#18201d', '#121917', '#0b100e']
const red: MantineColorsTuple = ['#fdeeed', '#fadbd9', '#f2b3af', '#ea8a84', '#ff9088', '#d64b42', '#c4372e', '#b3261e', '#941d16', '#6e130d']

export const theme = createTheme({
  colors: { spruce, dark, red },
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--typeface)',
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  headings: { fontWeight: '600' },
  defaultRadius: 'md',
  radius: { sm: '6px', md: '8px', lg: '12px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** Replaces Mantine colours whose contrast is below WCAG AA: small grey and red texts, and tinted buttons in dark mode. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#17211d',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#56635d',
    '--mantine-color-placeholder': '#6a7670',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#c3cec8',
    '--mantine-color-anchor': '#1f6448',
    '--mantine-color-spruce-light-color': '#1f6448',
    '--mantine-color-red-light-color': '#b3261e',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b6b0',
    '--mantine-color-placeholder': '#93a19b',
    '--mantine-color-error': '#ff9088',
    '--mantine-color-default-border': '#46554f',
    '--mantine-color-anchor': '#7cc3a2',
    '--mantine-color-spruce-light': 'rgba(111, 184, 150, 0.16)',
    '--mantine-color-spruce-light-hover': 'rgba(111, 184, 150, 0.24)',
    '--mantine-color-spruce-light-color': '#a5d6bf',
    '--mantine-color-red-light-color': '#ff9f98',
  },
})
