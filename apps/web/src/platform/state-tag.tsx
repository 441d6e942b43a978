import type { SubscriptionView } from '@portal/contract'
import { Tag } from '../ui/tag.tsx'
import { useTexts } from './texts.ts'

type State = SubscriptionView['state']
const TONES = { active: 'success', 'read-only': 'info', closed: 'neutral', deleting: 'danger', deleted: 'neutral' } as const satisfies Record<State, unknown>

/** A subscription's state, alike wherever a subscription is shown. */
export const StateTag = ({ state }: { readonly state: State }) => <Tag tone={TONES[state]}>{useTexts().words.subscriptionState[state]}</Tag>
