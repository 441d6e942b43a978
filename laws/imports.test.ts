import { describe, expect, it } from 'vitest'
import { breachesOf, LAWS, type Law, seenIn } from './directions.ts'
import { moduleOf, sources } from './modules.ts'

const modules = sources()

describe('the directions of imports', () => {
  it('are kept in the whole house', () => expect(breachesOf(modules)).toEqual([]))

  it('were judged in every room: a law that sees nothing keeps nothing', () => {
    const empty = [...seenIn(modules)].filter(([, count]) => count === 0).map(([room]) => room)
    expect(empty).toEqual([])
    expect(modules.length).toBeGreaterThan(150)
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(400)
  })
})

const planted: Readonly<Record<Law, readonly (readonly [path: string, text: string])[]>> = {
  'rooms look inward only': [
    ['packages/domain/src/a.ts', "import type { Problem } from '@portal/contract'"],
    ['packages/contract/src/a.ts', "export * from '@portal/texts'"],
    ['packages/sie/src/a.ts', "import { service } from '@portal/domain'"],
    ['apps/web/src/features/users/a.tsx', "const late = () => import('@portal/database')"],
    ['apps/web/src/app/a.ts', "import { app } from '@portal/api'"],
    ['apps/api/src/main.ts', "export type { Props } from '@portal/web'"],
    ['prisma/src/a.ts', "import { text } from '@portal/texts'"],
  ],
  'a room is entered by its door, not through the wall': [
    ['apps/api/src/app.ts', "import { keys } from '../../../packages/domain/src/kernel/keys.ts'"],
  ],
  'inner rooms need nothing from outside': [
    ['packages/domain/src/a.ts', "import * as z from 'zod'"],
    ['packages/domain/src/b.ts', "import { readFileSync } from 'node:fs'"],
    ['packages/contract/src/a.ts', "import { v7 } from 'uuid'"],
  ],
  'the web knows no server': [
    ['apps/web/src/platform/a.ts', "import { PrismaClient } from '@prisma/client'"],
    ['apps/web/src/platform/b.ts', "import { join } from 'node:path'"],
  ],
  'app → features → parts | content | access | receipts | events → platform | ui': [
    ['apps/web/src/parts/a.tsx', "import { userQueries } from '../features/users/users.queries.ts'"],
    ['apps/web/src/platform/c.ts', "import { Refusal } from '../parts/refusal.tsx'"],
    ['apps/web/src/ui/b.tsx', "import { Refusal } from '../parts/refusal.tsx'"],
    ['apps/api/src/access/a.ts', "import { kinds } from '../content/kinds.ts'"],
    ['apps/api/src/platform/b.ts', "import type { Standing } from '../access/standing.ts'"],
    ['apps/api/src/content/payroll/a.ts', "import { remind } from '../../features/payroll/remind.ts'"],
    ['apps/api/src/platform/a.ts', "import { find } from '../features/users/users.store.ts'"],
    ['apps/api/src/features/users/a.ts', "import { app } from '../../app.ts'"],
    ['apps/web/src/ui/a.tsx', "import { routes } from '../app/routes.tsx'"],
    ['apps/web/src/features/users/a.tsx', "type Routes = import('../../app/routes.tsx').Routes"],
  ],
  'a feature never imports another, the root of features excepted': [
    ['apps/web/src/features/users/a.ts', "import { events } from '../events/queries.ts'"],
    ['apps/api/src/features/context.ts', "import type { Users } from './users/users.store.ts'"],
  ],
  'a kind of content knows no other, the root of content excepted': [
    ['apps/api/src/content/payroll/a.ts', "import { vouchers } from '../bookkeeping/vouchers.ts'"],
  ],
  'above the platform only stores use the database': [
    ['apps/api/src/content/payroll/payslips.ts', "import { transaction } from '@portal/database'"],
    ['apps/api/src/features/users/change-user.ts', "import { transaction } from '@portal/database'"],
    ['apps/api/src/features/users/users.view.ts', "import { type PgClient, sqlState } from '@portal/database'"],
  ],
  'in the API only the room of events writes them': [
    ['apps/api/src/features/users/users.store.ts', "import { insertEvents, type PgClient } from '@portal/database'"],
    ['apps/api/src/platform/database.ts', "export { eventRows } from '@portal/database'"],
    ['apps/api/src/cli/import/import.store.ts', "import * as database from '@portal/database'"],
  ],
  'the ui has no domain word': [['apps/web/src/ui/a.tsx', "import type { Service } from '@portal/domain'"]],
  'the web is told what may be done, it does not judge': [
    ['apps/web/src/features/users/a.ts', "import { isActive, may } from '@portal/domain'"],
    ['apps/web/src/platform/a.ts', "import * as domain from '@portal/domain'"],
  ],
}

describe.each(Object.entries(planted))('%s', (law, texts) => {
  it.each(texts)('is red over %s: %s', (path, text) => {
    expect(breachesOf([moduleOf(path, text)]).filter((breach) => breach.startsWith(`${law}:`))).toHaveLength(1)
  })
})

const kept: readonly (readonly [path: string, text: string])[] = [
  ['apps/api/src/content/kinds.ts', "import { vouchers } from './bookkeeping/vouchers.ts'"],
  ['apps/api/src/content/payroll/payslips.ts', "import { addRecord } from '../records.store.ts'"],
  ['apps/api/src/features/users/change-user.ts', "import type { Context } from '../context.ts'"],
  ['apps/api/src/features/users/users.store.ts', "import type { PgClient } from '@portal/database'"],
  ['apps/api/src/features/users/change-user.ts', "import type { PgClient } from '@portal/database'"],
  ['apps/api/src/features/users/create-user.ts', "import { type PgClient } from '@portal/database'"],
  ['apps/api/src/events/tell.store.ts', "import { insertEvents } from '@portal/database'"],
  ['apps/api/src/cli/portal.ts', "import { connect } from '@portal/database'"],
  ['apps/web/src/features/users/role.tsx', "import { type Role, ROLES } from '@portal/domain'"],
  ['apps/api/src/features/users/users.routes.ts', "import { mount } from '../../platform/serve.ts'"],
  ['apps/api/src/features/users/users.test.ts', "import { world } from '@portal/database/world'"],
  ['packages/contract/src/a.ts', "import * as z from 'zod'; import { SERVICES } from '@portal/domain'"],
  ['apps/web/src/parts/a.tsx', "import { Dialog } from '../ui/dialog.tsx'; import { notify } from '../platform/notices.ts'"],
  ['apps/web/src/features/users/b.tsx', "import { Refusal } from '../../parts/refusal.tsx'"],
  ['apps/web/src/app/routes.tsx', "const page = () => import('../features/users/page.tsx')"],
]
it.each(kept)('nothing is red over %s: %s', (path, text) => expect(breachesOf([moduleOf(path, text)])).toEqual([]))

it('has a planted breach of every law', () => expect(Object.keys(planted)).toEqual(Object.keys(LAWS)))
