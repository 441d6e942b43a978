import type { Texts } from '@portal/texts'
import { Tag } from '../../../ui/tag.tsx'
import type { ReportState } from './expenses.queries.ts'

const TONES = { draft: 'neutral', submitted: 'info', sent: 'success' } as const

export const ReportTag = ({ state, texts }: { readonly state: ReportState; readonly texts: Texts }) => (
  <Tag tone={TONES[state]}>{texts.words.expenseReportState[state]}</Tag>
)
