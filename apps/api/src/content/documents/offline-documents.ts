import { CONTENT } from '@portal/contract'
import { offlineKind } from '../offline.ts'

export const offlineDocuments = offlineKind(
  CONTENT.document,
  ({ documents: say }) => [
    { label: say.title, is: 'text' },
    { label: say.date, is: 'day' },
    { label: say.note, is: 'text', wide: true },
  ],
  ({ title, date, note }, { texts: { documents: say } }) => ({
    title,
    cells: [title, date, note],
    words: [],
    facts: [
      [say.date, date],
      [say.note, note],
    ],
    tables: [],
  }),
)
