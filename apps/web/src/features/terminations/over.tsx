import type { ReactNode } from 'react'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'

/** What is told when nothing is left to end, and the reason that somebody was typing meanwhile, so that it can be copied. */
export const Over = ({ over, typed }: { readonly over: ReactNode; readonly typed: string }) => {
  const { terminations } = useTexts()
  return (
    <>
      {over}
      {typed && <Card title={terminations.youTyped}>{typed}</Card>}
    </>
  )
}
