import { Autocomplete } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<typeof Autocomplete>, 'data' | 'filter' | 'onBlur' | 'onChange' | 'onOptionSubmit'> & {
  readonly suggestions: readonly string[]
  readonly onChange: (text: string) => void
  readonly onAsk: (text: string) => void
}

/** Text with suggestions. They are asked for shortly after typing has paused, or at once when one is chosen or the field loses focus. */
export const SuggestField = ({ suggestions, onChange, onAsk, ...rest }: Props) => {
  const ask = useDebouncedCallback(onAsk, 250)
  return (
    <Autocomplete
      {...rest}
      data={[...new Set(suggestions)]}
      filter={({ options }) => options}
      onBlur={() => ask.flush()}
      onOptionSubmit={onAsk}
      onChange={(text) => {
        onChange(text)
        ask(text)
      }}
    />
  )
}
