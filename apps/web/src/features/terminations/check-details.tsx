import { useTexts } from '../../platform/texts.ts'
import type { Check, Confirmation } from './checks-in.ts'
import classes from './terminations.module.css'

/** Whose or which kinds of things a check is about, each with its count; of these, how many its parts are about too. */
export const CheckDetails = ({ check: { asks, also } }: { readonly check: Check }) => {
  const { terminations, words } = useTexts()
  if (asks.details.length === 0) return null
  const ofWhich = (name: string): number => also.reduce((sum, part) => sum + countOf(part, name), 0)
  return (
    <ul className={classes['details']}>
      {asks.details.map(({ name, count }) => (
        <li key={name}>
          <bdi>{isKind(name, words.recordKind) ? words.recordKind[name] : name}</bdi>: {terminations.ofWhich(count, ofWhich(name))}
        </li>
      ))}
    </ul>
  )
}

const countOf = ({ details }: Confirmation, name: string): number => details.find((detail) => detail.name === name)?.count ?? 0

/** A deletion lists its details by kind of record, expenses list them by person. */
const isKind = <K extends string>(name: string, kinds: Readonly<Record<K, string>>): name is K => Object.hasOwn(kinds, name)
