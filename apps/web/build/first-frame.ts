import { BRAND } from '@portal/texts/page'

/** As `ui/brand.tsx` draws it. */
const MARK =
  '<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect width="32" height="32" rx="8"/><path d="M8 22V11l8 7 8-7v11"/></svg>'

/**
 * The top bar of a signed-in screen, shown with the first paint while the scripts are on their way. It lies where the frame draws it
 * (`top-bar.module.css`, `brand.module.css`), so nothing moves when that replaces it. `start/show-first.ts` says on which pages.
 */
export const firstFrame = (): string => `<div id="first-frame" aria-busy="true"><div>${MARK}<span>${BRAND}</span></div></div>`

export const FIRST_FRAME_STYLE = [
  '#first-frame{display:none;border-block-end:1px solid var(--line);background:var(--surface)}',
  '[data-first-frame] #first-frame{display:block}',
  '#first-frame div{display:flex;align-items:center;gap:12px;max-width:1280px;min-height:64px;margin-inline:auto;padding-inline:24px;box-sizing:border-box}',
  '#first-frame span{font:650 1.0625rem/1.5 var(--typeface);letter-spacing:-.01em;white-space:nowrap}',
  '#first-frame rect{fill:var(--mantine-primary-color-filled)}',
  '#first-frame path{fill:none;stroke:var(--surface);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}',
  '@media (max-width:48em){#first-frame div{padding-inline:16px}#first-frame span{display:none}}',
  '@media print{#first-frame{display:none!important}}',
].join('')
