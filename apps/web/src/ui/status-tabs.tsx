import classes from './status-tabs.module.css'

type Props<V extends string> = {
  readonly label: string
  readonly chosen: V
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChoose: (value: V) => void
}

/** Chooses which part of a list is shown. It looks like tabs but reports "pressed", because there is one list and not one panel per tab. */
export const StatusTabs = <V extends string>({ label, chosen, options, onChoose }: Props<V>) => (
  <div role="group" aria-label={label} className={classes['tabs']}>
    {options.map(({ value, label: name }) => (
      <button key={value} type="button" className={classes['tab']} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
        {name}
      </button>
    ))}
  </div>
)
