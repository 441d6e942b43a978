import type { Caller } from '../caller.ts'
import type { TestPortal } from '../portal.ts'
import { type Act, nameOf } from './act.ts'
import type { AbilityWorld } from './ability-world.ts'
import type { CallerName } from './drawn.ts'
import { PEOPLE } from './people.ts'
import { callsOf, everythingShown } from './shown.ts'

/** What the walk has seen: abilities that were carried out, and abilities that were not listed and refused. */
export type Met = { readonly carriedOut: Set<string>; readonly refused: Set<string> }
type Tried = {
  readonly who: CallerName
  readonly thing: string
  readonly act: Act
  readonly abilities: readonly string[]
  readonly isListed: boolean
}

/** When is for the state to say (409), what for the rules (422): all that may refuse what is listed. */
const MAY_REFUSE = [409, 422]
const REFUSALS = [401, 403, 404, 409, 422]

/** Tries everything there is for these people, one thing after the other in the same world. Gives what an ability did not tell. */
export const walk = async (
  portal: TestPortal,
  world: AbilityWorld,
  callers: readonly CallerName[],
  bringBack: () => Promise<void>,
  met: Met,
): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const who of callers) {
    const { email, name } = PEOPLE[who]
    const caller = portal.as(email)
    const tried = (await everythingShown(caller, name, world)).flatMap((shown) =>
      callsOf(shown).map(({ act, abilities }): Tried => {
        const isListed = abilities.some((ability) => shown.listed.includes(ability))
        return { who, thing: shown.thing, act, isListed, abilities: isListed ? abilities.filter((each) => shown.listed.includes(each)) : abilities }
      }),
    )
    // What is not listed changes nothing, so it is tried in the same world; if it changes something after all, that is a fault.
    const [listed, unlisted] = [tried.filter(({ isListed }) => isListed), tried.filter(({ isListed }) => !isListed)]
    const answered = await Promise.all(unlisted.map(async (each) => ({ each, status: await carryOut(caller, each.act) })))
    faults.push(...answered.flatMap(({ each, status }) => faultOf(each, status, met)))
    if (answered.some(({ status }) => status < 300)) await bringBack()
    for (const each of listed) {
      const status = await carryOut(caller, each.act)
      faults.push(...faultOf(each, status, met))
      if (status < 300 && each.act.method !== 'get') await bringBack()
    }
  }
  return faults
}

const carryOut = async (caller: Caller, { method, path, body, headers }: Act): Promise<number> => (await caller[method](path, body, headers)).status

const faultOf = ({ who, thing, act, abilities, isListed }: Tried, status: number, { carriedOut, refused }: Met): readonly string[] => {
  const named = abilities.map((ability) => `${thing} ${ability}`)
  const isRight = isListed ? status < 300 || MAY_REFUSE.includes(status) : REFUSALS.includes(status)
  if (isRight && (status < 300 || !isListed)) for (const each of named) (isListed ? carriedOut : refused).add(each)
  return isRight ? [] : [`${who}: ${named.join(', ')} is ${isListed ? 'listed' : 'not listed'}, and ${nameOf(act)} answers ${status}`]
}
