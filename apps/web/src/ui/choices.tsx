import classes from './choices.module.css'

type Props<V extends string> = {
  readonly label: string
  readonly chosen: V
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChoose: (value: V) => void
}

/** A few small alternatives in a row, one of them chosen. */
export const Choices = <V extends string>({ label, chosen, options, onChoose }: Props<V>) => (
  <div role="group" aria-label={label} className={classes['choices']}>
    {options.map(({ value, label: name }) => (
      <button key={value} type="button" className={classes['choice']} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
        {name}
      </button>
    ))}
  </div>
)
