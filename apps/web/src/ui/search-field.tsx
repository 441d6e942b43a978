import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly clearLabel: string
  /** What is searched for now. The back button can change it from outside. */
  readonly value: string
  readonly onSearch: (text: string) => void
}

/** Searches shortly after typing has paused, or at once when the field loses focus, so that no search arrives after the visitor has left the page. */
export const SearchField = ({ label, placeholder, clearLabel, value, onSearch }: Props) => {
  const [typed, setTyped] = useState(value)
  /** What was searched for last. Until it comes back as `value`, the field keeps what is typed and its button. */
  const [sent, setSent] = useState(value)
  const [seen, setSeen] = useState(value)
  const search = useDebouncedCallback((text: string) => {
    setSent(text)
    onSearch(text)
  }, 250)
  if (value !== seen) {
    setSeen(value)
    if (value !== sent) {
      setSent(value)
      setTyped(value)
    }
  }
  const clear = () => {
    search.cancel()
    setTyped('')
    setSent('')
    onSearch('')
  }
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={18} stroke={1.75} />}
      rightSection={typed && <CloseButton aria-label={clearLabel} onClick={clear} />}
      value={typed}
      onBlur={search.flush}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        search(currentTarget.value.trim())
      }}
    />
  )
}
