import type { Language } from './language.ts'
import { pageEn } from './page.en.ts'
import { type PageTexts, pageSv } from './page.sv.ts'

/** What the page itself says, in each language. The build writes it into the page, so that it stands there when no script runs. */
export const PAGE: Readonly<Record<Language, PageTexts>> = { sv: pageSv, en: pageEn }
