import { MOST_PIXELS } from '@portal/domain'
import { ProblemError } from '../../platform/problem-error.ts'

export const unreadable = (): ProblemError => new ProblemError({ code: 'picture-unreadable' })

/** Raises `picture-too-large`. */
export const refuseTooLarge = (width: number, height: number): void => {
  const pixels = width * height
  if (pixels > MOST_PIXELS) throw new ProblemError({ code: 'picture-too-large', pixels, limit: MOST_PIXELS })
}
