import { frameSv } from './frame.sv.ts'
import type { Language } from './language.ts'
import { pageEn } from './page.en.ts'
import { type PageTexts, pageSv } from './page.sv.ts'
import { sessionEn } from './session.en.ts'
import { type SessionTexts, sessionSv } from './session.sv.ts'

/** What the page itself says, in each language. The build writes it into the page, so that it stands there when no script runs. */
export const PAGE: Readonly<Record<Language, PageTexts>> = { sv: pageSv, en: pageEn }

/** The heading of the log-in, which the build writes into the page too. */
export const FIRST_WORDS: Readonly<Record<Language, Pick<SessionTexts, 'welcome' | 'purpose'>>> = { sv: sessionSv, en: sessionEn }

/** The portal's name beside the mark, the same in every language. */
export const { brand: BRAND } = frameSv
