import type { Drawing } from '@portal/pdf'

/** The portal's logo, as on its pages, for the papers that it issues itself. */
export const PORTAL_LOGO: Drawing = {
  size: 32,
  paths: [
    { path: 'M8 0H24A8 8 0 0 1 32 8V24A8 8 0 0 1 24 32H8A8 8 0 0 1 0 24V8A8 8 0 0 1 8 0Z', fill: '#1f6448' },
    { path: 'M8 22V11L16 18L24 11V22', stroke: '#fff', width: 3 },
  ],
}
