import type { RecordOf } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { Button } from '@mantine/core'
import { type ComponentType, useMemo, useState } from 'react'
import { AddressSearch, useSearched } from '../../../parts/address-search.tsx'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Empty } from '../../../ui/states.tsx'
import { idOf } from '../kind.ts'
import classes from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { useRecords } from '../use-records.ts'

type FormProps<R> = { readonly id: string; readonly record: R | undefined; readonly writes: boolean; readonly onClose: () => void }
type Props<K extends 'customer' | 'article'> = RoomProps & {
  readonly kind: K
  readonly add: string
  /** Shown while there is no card, with what to do about it for those who may. */
  readonly none: { readonly title: string; readonly what: string }
  readonly columnsOf: (texts: Texts, open: (record: RecordOf<K>) => void) => readonly Column<RecordOf<K>>[]
  readonly Form: ComponentType<FormProps<RecordOf<K>>>
}

const COUNTED = { customer: 'buyer', article: 'article' } as const

/** A list of cards to search, open and add to. */
export const CardList = <K extends 'customer' | 'article'>({ subscription, kind, add, none, columnsOf, Form }: Props<K>) => {
  const texts = useTexts()
  const { frame, invoicing, words } = texts
  const [opened, open] = useState<RecordOf<K> | 'new'>()
  const { id, abilities } = subscription
  const q = useSearched()
  const { found, pages } = useRecords(id, kind, { q })
  const columns = useMemo(() => columnsOf(texts, open), [texts, columnsOf])
  const writes = abilities.includes('write')
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <AddressSearch label={frame.search} placeholder={invoicing.searchCard} />
        <div className={classes['doings']}>{writes && <Button onClick={() => open('new')}>{add}</Button>}</div>
      </div>
      <PagedList
        found={found}
        label={words.recordKind[kind]}
        of={COUNTED[kind]}
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={<Empty title={none.title}>{q ? invoicing.noCardFound : writes && none.what}</Empty>}
      />
      {opened && <Form id={id} record={opened === 'new' ? undefined : opened} writes={writes} onClose={() => open(undefined)} />}
    </div>
  )
}

export const opener = (name: string, onOpen: () => void) => <Opener onOpen={onOpen}>{name}</Opener>
