import type { CollaborationView, LeftoverView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { useBetween } from './use-between.ts'
import type { Asked } from './asked.ts'
import type { Ending } from './use-ending.ts'

type Props = {
  readonly asked: Asked
  readonly pair: Pick<CollaborationView, 'customer' | 'agency'>
  readonly ending: Ending
  readonly leftovers: readonly LeftoverView[]
}

/** Ends the service too through which something can still be seen (G17): ticks it here, or leads to the page where several end. */
export const EndThatToo = ({ asked, pair, ending, leftovers }: Props) => {
  const { together } = useTexts()
  const to = useTo()
  const { path, collaborations } = useBetween(pair)
  const through = new Set(leftovers.map((leftover) => leftover.through))
  const ends = asked.collaborations.map(({ service }) => service.code)
  return collaborations
    .filter(({ service }) => through.has(service.code))
    .map(({ id, service }) =>
      asked.several ? (
        <Button key={id} variant="default" onClick={() => ending.tick(id, true)}>
          {together.endThatToo(service.name)}
        </Button>
      ) : (
        <ButtonLink key={id} variant="default" to={to(path, { tjanster: [...ends, service.code].join(',') })}>
          {together.endThatToo(service.name)}
        </ButtonLink>
      ),
    )
}
