import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import classes from './fields.module.css'
import { dayTyped } from './typed-day.ts'
import { useUiWords } from './words.ts'

type Props = Omit<TextInputProps, 'onChange' | 'value' | 'type' | 'min' | 'max'> & {
  /** `YYYY-MM-DD`; empty while none is chosen. */
  readonly value: string
  /** The first and the last day that the calendar offers. */
  readonly min?: string
  readonly max?: string
  readonly onChange: (day: string) => void
}

/**
 * A calendar day, typed as `YYYY-MM-DD` whatever the browser's language, or picked in the browser's calendar: by its button, or by Alt and the down arrow.
 * What is typed and is no day counts as none.
 */
export const DayField = ({ value, min, max, onChange, ...field }: Props) => {
  const { dayPattern, openCalendar } = useUiWords()
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  const [isTyping, setIsTyping] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLInputElement>(null)
  if (value !== seen) {
    setSeen(value)
    if (!isTyping) setTyped(value)
  }
  const change = (text: string) => {
    setTyped(text)
    onChange(dayTyped(text) ?? '')
  }
  const pick = () => calendar.current?.showPicker()
  return (
    <TextInput
      {...field}
      ref={input}
      placeholder={dayPattern}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      value={typed}
      onFocus={() => setIsTyping(true)}
      onBlur={() => {
        setIsTyping(false)
        setTyped(dayTyped(typed) ?? (value || typed))
      }}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      onKeyDown={(event) => {
        if (!event.altKey || event.key !== 'ArrowDown') return
        event.preventDefault()
        pick()
      }}
      rightSection={
        <span className={classes['calendar']}>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={value}
            min={min}
            max={max}
            onChange={({ currentTarget }) => {
              change(currentTarget.value)
              input.current?.focus()
            }}
          />
          <ActionIcon variant="subtle" color="gray" tabIndex={-1} aria-label={openCalendar} disabled={field.disabled ?? false} onClick={pick}>
            <IconCalendar size={18} stroke={1.75} />
          </ActionIcon>
        </span>
      }
    />
  )
}
