import { type RefObject, useEffect, useRef } from 'react'

/** A page that is there to be filled in begins in its first field. Returns what the field's `ref` takes. */
export const useFirstField = <E extends HTMLElement = HTMLInputElement>(): RefObject<E | null> => {
  const field = useRef<E>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}
