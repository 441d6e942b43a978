import './ui/inter.css'
import './ui/mantine.css'
import './ui/base.css'
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { routes } from './app/routes.tsx'
import { theme, variables } from './app/theme.ts'
import { schemeManager } from './platform/colour-scheme.ts'
import { preferredLanguage } from './platform/preferred-language.ts'
import { speak } from './platform/texts.ts'

/** No module may wait here: the texts' files import from the one that this is in. */
const begin = async (): Promise<void> => {
  await speak(preferredLanguage())
  const root = document.querySelector('#root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} colorSchemeManager={schemeManager} defaultColorScheme="auto">
        <RouterProvider router={createBrowserRouter(routes)} />
      </MantineProvider>
    </StrictMode>,
  )
}

void begin()
