import type { ServiceCode } from '@portal/domain'
import {
  IconBook2,
  IconBriefcase,
  IconBulb,
  IconChartHistogram,
  IconCoins,
  IconFileInvoice,
  IconReceipt2,
  IconScan,
  IconSeedling,
} from '@tabler/icons-react'

/** The hues of `ui/base.css`, each with a value for light and one for dark. */
export type Hue = 'blue' | 'indigo' | 'teal' | 'olive' | 'cyan' | 'violet' | 'ochre' | 'raspberry' | 'slate'
type Face = { readonly icon: typeof IconBulb; readonly hue: Hue }

/** The icon and the accent of each service, wherever it is shown. The name always stands beside them. */
export const SERVICE_FACES = {
  'eekonomi-smart': { icon: IconBulb, hue: 'blue' },
  'eekonomi-pro': { icon: IconBriefcase, hue: 'indigo' },
  'eekonomi-bokforing': { icon: IconBook2, hue: 'teal' },
  'eekonomi-start': { icon: IconSeedling, hue: 'olive' },
  'eekonomi-fakturering': { icon: IconFileInvoice, hue: 'cyan' },
  ekonomioversikt: { icon: IconChartHistogram, hue: 'violet' },
  lon: { icon: IconCoins, hue: 'ochre' },
  utlagg: { icon: IconReceipt2, hue: 'raspberry' },
  scanner: { icon: IconScan, hue: 'slate' },
} as const satisfies Record<ServiceCode, Face>
