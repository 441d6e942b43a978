import type { Caller } from '../caller.ts'
import type { AbilityWorld } from './ability-world.ts'
import { type Act, nameOf } from './act.ts'
import { CASE, COLLABORATION, COMPANY, EXPORT, EXPORTS, PLANNED_END, SUBSCRIPTION, TERMINATION, USER } from './acts.ts'
import { RECORDS } from './record-acts.ts'

/** A thing as one caller sees it: what is listed of it, and what each ability does. A thing that is not shown lists nothing. */
export type Shown = {
  readonly thing: string
  readonly listed: readonly string[]
  readonly acts: Readonly<Record<string, readonly Act[]>>
}

type Viewed = { readonly id: string; readonly abilities: readonly string[]; readonly ended?: { readonly terminationId: string } | null }
type Table<T> = Readonly<Record<string, (thing: T) => readonly Act[]>>

/** Every ability there is, by the thing that it is shown of. */
export const ABILITIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    company: COMPANY,
    subscription: SUBSCRIPTION,
    collaboration: COLLABORATION,
    'planned end': PLANNED_END,
    termination: TERMINATION,
    user: USER,
    case: CASE,
    exports: EXPORTS,
    export: EXPORT,
    ...RECORDS,
  }).map(([thing, acts]) => [thing, Object.keys(acts)]),
)

const listedOf = async (caller: Caller, path: string): Promise<readonly string[]> => (await caller.get(path)).body.abilities ?? []
const listedInPlan = async (caller: Caller, collaborationId: string): Promise<readonly string[]> =>
  (await caller.get(`/collaborations/${collaborationId}`)).body.plannedEnd?.abilities ?? []
const itemsOf = async (caller: Caller, path: string): Promise<readonly Viewed[]> => (await caller.get(path)).body.items ?? []
const listedIn = (views: readonly Viewed[], id: string): readonly string[] => views.find((view) => view.id === id)?.abilities ?? []

const eachOf = <T>(thing: string, things: readonly T[], table: Table<T>, listed: (thing: T) => Promise<readonly string[]>): Promise<Shown[]> =>
  Promise.all(
    things.map(async (each) => ({
      thing,
      listed: await listed(each),
      acts: Object.fromEntries(Object.entries(table).map(([ability, actsOn]) => [ability, actsOn(each)])),
    })),
  )

/** Everything of a world as this person sees it. `name`: what the person is called. */
export const everythingShown = async (caller: Caller, name: string, world: AbilityWorld): Promise<readonly Shown[]> => {
  const [services, users] = [await itemsOf(caller, `/companies/${world.id}/subscriptions`), await itemsOf(caller, `/companies/${world.id}/users`)]
  const endShown = (id: string): string | null => services.find((each) => each.id === id)?.ended?.terminationId ?? null
  const subscriptions = world.subscriptions.map((thing) => ({ ...thing, caller: name, ended: endShown(thing.id) }))
  const shown = await Promise.all([
    eachOf('company', world.companies, COMPANY, ({ id }) => listedOf(caller, `/companies/${id}`)),
    eachOf('subscription', subscriptions, SUBSCRIPTION, async ({ id }) => listedIn(services, id)),
    eachOf('collaboration', world.collaborations, COLLABORATION, ({ id }) => listedOf(caller, `/collaborations/${id}`)),
    eachOf('planned end', world.plannedEnds, PLANNED_END, ({ collaborationId }) => listedInPlan(caller, collaborationId)),
    eachOf('termination', world.terminations, TERMINATION, ({ id }) => listedOf(caller, `/terminations/${id}`)),
    eachOf('user', world.users, USER, async ({ id }) => listedIn(users, id)),
    eachOf('case', world.cases, CASE, ({ id }) => listedOf(caller, `/cases/${id}`)),
    eachOf('exports', world.subscriptions, EXPORTS, ({ id }) => listedOf(caller, `/subscriptions/${id}/exports`)),
    eachOf('export', world.exports, EXPORT, async ({ id, subscriptionId }) =>
      listedIn(await itemsOf(caller, `/subscriptions/${subscriptionId}/exports`), id),
    ),
    ...world.records.map((record) =>
      eachOf(record.kind, [record], RECORDS[record.kind], ({ id, subscriptionId }) =>
        listedOf(caller, `/subscriptions/${subscriptionId}/records/${id}`),
      ),
    ),
  ])
  return shown.flat()
}

type Call = { readonly act: Act; readonly abilities: readonly string[] }
/** The calls of a thing, each once, with the abilities that it carries out. */
export const callsOf = ({ acts }: Shown): readonly Call[] => {
  const calls = new Map<string, Call>()
  for (const [ability, each] of Object.entries(acts))
    for (const act of each) calls.set(nameOf(act), { act, abilities: [...(calls.get(nameOf(act))?.abilities ?? []), ability] })
  return [...calls.values()]
}
