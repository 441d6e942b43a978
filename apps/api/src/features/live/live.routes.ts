import { API } from '@portal/contract'
import { lasting } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import type { Context } from '../context.ts'
import type { Hub } from './hub.ts'

export const liveRoutes = ({ sessions }: Pick<Context, 'sessions'>, hub: Hub) =>
  mount(API.live, sessions)({ follow: lasting(API.live.follow, async ({ query }, { actor, again }) => hub.follow(actor, again, query.behind)) })
