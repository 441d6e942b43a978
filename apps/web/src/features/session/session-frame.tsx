import type { ReactNode } from 'react'
import { useFirstTexts } from '../../platform/texts.ts'
import { PlainFrame } from '../../ui/plain-frame.tsx'
import { LanguageLinks } from './language-links.tsx'

/** The frame around every page for visitors who are not signed in. */
export const SessionFrame = ({ children }: { readonly children: ReactNode }) => (
  <PlainFrame brand={useFirstTexts().frame.brand} foot={<LanguageLinks />}>
    {children}
  </PlainFrame>
)
