import { useTexts } from '../../../platform/texts.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Month } from './payroll.queries.ts'

export const MonthTag = ({ state }: { readonly state: Month['content']['state'] }) => {
  const { payroll } = useTexts()
  return <Tag tone={state === 'open' ? 'info' : 'neutral'}>{payroll.state[state]}</Tag>
}
