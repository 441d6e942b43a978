import type { AccessLevel, ServiceCode } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import { IconBan, IconEye, IconPencil } from '@tabler/icons-react'
import { useTexts } from '../platform/texts.ts'
import { ServiceMark } from './service-mark.tsx'
import { type Change, ChangeMatrix } from '../ui/change-matrix.tsx'

/** One side's access to one service, before and after. `column`: the key of the side's column. */
export type AccessChange = {
  readonly column: string
  readonly service: ServiceCode
  readonly subscriptionId: string
  readonly before: AccessLevel
  readonly after: AccessLevel
}
type Props = {
  readonly caption: string
  /** The sides, each with what it is and its name. */
  readonly columns: readonly { readonly key: string; readonly title: string; readonly name: string }[]
  readonly changes: readonly AccessChange[]
  /** How access that changed is coloured, by what it has become. */
  readonly tones?: Readonly<Record<AccessLevel, Change['tone']>>
}

const ICONS: Readonly<Record<AccessLevel, typeof IconBan>> = { none: IconBan, read: IconEye, write: IconPencil }
const OF_AN_END = { none: 'danger', read: 'warning', write: 'plain' } as const

/** Who can do what in which service, before and after: a row for each service, a column for each side. */
export const AccessMatrix = ({ caption, columns, changes, tones = OF_AN_END }: Props) => {
  const { terminations, words } = useTexts()
  const subscriptions = [...new Map(changes.map(({ subscriptionId, service }) => [subscriptionId, service]))]
  const changeOf = (subscriptionId: string, column: string): Change | undefined => {
    const found = changes.find((change) => change.subscriptionId === subscriptionId && change.column === column)
    if (!found) return undefined
    const { before, after } = found
    const Icon = ICONS[after]
    return {
      before: words.access[before],
      after: words.access[after],
      changed: before !== after,
      tone: tones[after],
      icon: <Icon size={18} stroke={1.75} aria-hidden="true" />,
    }
  }
  return (
    <ChangeMatrix
      caption={caption}
      corner={words.service}
      columns={columns}
      unchanged={terminations.unchanged}
      staying={terminations.staying}
      rows={subscriptions.map(([subscriptionId, service]) => ({
        key: subscriptionId,
        what: serviceName(service),
        mark: <ServiceMark of={service} size="small" />,
        changes: columns.map(({ key }) => changeOf(subscriptionId, key)),
      }))}
    />
  )
}
