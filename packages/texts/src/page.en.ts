import type { PageTexts } from './page.sv.ts'

export const pageEn: PageTexts = {
  description:
    'See which services your company and your accounting agency share, who has access, and what happens when a collaboration ends. Log in to Mina tjänster.',
  needsScript: 'Mina tjänster needs JavaScript. Turn it on in your browser and reload the page.',
  slow: 'The page is taking longer than usual to load. Wait, or reload it.',
  broken: 'The page could not be loaded. Check your connection and reload it.',
  reload: 'Reload the page',
}
