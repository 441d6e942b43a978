import type { SieImportView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { AskButton } from '../../../parts/ask-first.tsx'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import { sieQueries } from './sie.queries.ts'

/** The SIE imports of the books, the newest first. The one that can be undone has a button for it. */
export const SieImports = ({ id }: { readonly id: string }) => {
  const texts = useTexts()
  const { sie } = texts
  const found = useInfiniteQuery(sieQueries.imports(id))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items) ?? [], [found.data])
  const columns = useMemo(() => columnsOf(texts, id), [texts, id])
  return (
    <PagedList
      found={found}
      label={sie.imports}
      of="import"
      columns={columns}
      pages={pages}
      keyOf={keyOf}
      none={<Empty title={sie.noImportsTitle}>{sie.noImports}</Empty>}
    />
  )
}

const keyOf = ({ id }: SieImportView): string => id

const columnsOf = ({ format, sie }: Texts, id: string): readonly Column<SieImportView>[] => [
  { key: 'at', header: sie.importedAt, width: 'minmax(0, 3fr)', leading: true, cell: ({ at }) => format.instant(at) },
  { key: 'kind', header: sie.kind, width: 'minmax(0, 3fr)', cell: ({ form, years }) => `${sie.kinds[form]} ${format.list(years.map(yearName))}` },
  { key: 'counts', header: sie.vouchers, width: 'minmax(0, 3fr)', cell: ({ added, skipped, replaced }) => sie.counts(added, skipped, replaced) },
  { key: 'state', header: sie.state, width: 'minmax(0, 3fr)', cell: (each) => stateOf(each, sie) },
  {
    key: 'undo',
    header: sie.undo,
    width: '10rem',
    action: true,
    cell: ({ id: importId, at, added, replaced, abilities }) =>
      abilities.includes('undo') && (
        <AskButton
          mutation={sieQueries.undo(id, importId)}
          aria-label={sie.undoNamed(at)}
          title={sie.undoTitle(at)}
          consequence={sie.undoConsequence(added, replaced)}
          confirm={sie.undo}
          done={sie.undone}
        />
      ),
  },
]

const yearName = ({ from, to }: SieImportView['years'][number]): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}/${last}`
}

const stateOf = ({ undoneAt, undoableUntil, abilities }: SieImportView, { states }: Texts['sie']): string => {
  if (undoneAt !== null) return states.undone(undoneAt)
  return abilities.includes('undo') ? states.undoable(undoableUntil) : states.done
}
