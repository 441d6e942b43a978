/** `needed`: the person may do nothing before they have set a second factor up. */
export const SECOND_FACTOR_STATES = ['on', 'off', 'needed'] as const
export type SecondFactorState = (typeof SECOND_FACTOR_STATES)[number]

type Person = {
  readonly isSetUp: boolean
  readonly support: boolean
  /** An account whose password everybody knows anyway, in a portal for trying. */
  readonly isExempt: boolean
}

/** Support staff reach every company, so a password alone never suffices for them. Everybody else chooses. */
export const secondFactorState = ({ isSetUp, support, isExempt }: Person): SecondFactorState => {
  if (isSetUp) return 'on'
  return support && !isExempt ? 'needed' : 'off'
}
