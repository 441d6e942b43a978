import { useTexts } from '../../../platform/texts.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Month } from './payroll.queries.ts'

const TONES = { open: 'info', locked: 'neutral' } as const

export const MonthTag = ({ state }: { readonly state: Month['content']['state'] }) => {
  const { payroll } = useTexts()
  return <Tag tone={TONES[state]}>{payroll.states[state]}</Tag>
}
