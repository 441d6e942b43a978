import { useTexts } from '../../../platform/texts.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { PayrollPeriod } from './payroll.queries.ts'

const TONES = { open: 'info', locked: 'neutral' } as const

export const PeriodTag = ({ state }: { readonly state: PayrollPeriod['content']['state'] }) => {
  const { payroll } = useTexts()
  return <Tag tone={TONES[state]}>{payroll.states[state]}</Tag>
}
