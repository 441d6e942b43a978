import type { Omission } from './omissions.ts'

/** What the web must have for each thing of the field. */
export const OF_THE_WEB: Readonly<Record<string, Omission>> = {
  'a service without an icon and an accent': {
    file: 'apps/web/src/parts/service-faces.ts',
    cut: /^ {2}scanner: .*\n/m,
    refusedIn: 'apps/web/src/parts/service-faces.ts',
    says: /scanner/,
  },
}
