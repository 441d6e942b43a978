import { BASE_PATH } from '@portal/contract'
import { isMigrated } from './platform/database.ts'
import express, { type Express, Router } from 'express'
import { DATABASE_REFUSALS } from './access/database-refusals.ts'
import { ownAccountRoutes } from './features/own-account/own-account.routes.ts'
import { bookkeepingRoutes } from './features/bookkeeping/bookkeeping.routes.ts'
import { savedViewRoutes } from './features/saved-views/saved-views.routes.ts'
import { collaborationRoutes } from './features/collaborations/collaborations.routes.ts'
import { caseRoutes } from './features/cases/cases.routes.ts'
import { companyRoutes } from './features/companies/companies.routes.ts'
import { companyOverviewRoutes } from './features/company-overview/company-overview.routes.ts'
import { customerRoutes } from './features/customers/customers.routes.ts'
import { eventRoutes } from './features/events/events.routes.ts'
import { expenseRoutes } from './features/expenses/expenses.routes.ts'
import { documentRoutes } from './features/documents/documents.routes.ts'
import { fileRoutes } from './features/files/files.routes.ts'
import { exportRoutes } from './features/exports/exports.routes.ts'
import { payrollRoutes } from './features/payroll/payroll.routes.ts'
import { invoicingRoutes } from './features/invoicing/invoicing.routes.ts'
import type { Hub } from './features/live/hub.ts'
import { liveRoutes } from './features/live/live.routes.ts'
import { noticeRoutes } from './features/notices/notices.routes.ts'
import { overviewRoutes } from './features/overview/overview.routes.ts'
import { reportRoutes } from './features/bookkeeping/reports/reports.routes.ts'
import { recordRoutes } from './features/records/records.routes.ts'
import { secondFactorRoutes } from './features/second-factor/second-factor.routes.ts'
import { askForReset } from './features/session/ask-for-reset.ts'
import { fitReset } from './access/fit-password.ts'
import { type DemoAccounts, sessionRoutes } from './features/session/session.routes.ts'
import { overTimeRoutes } from './features/over-time/over-time.routes.ts'
import { subscriptionRoutes } from './features/subscriptions/subscriptions.routes.ts'
import { supportRoutes } from './features/support/support.routes.ts'
import { bulkEndRoutes } from './features/terminations/bulk-ends/bulk-ends.routes.ts'
import { plannedEndRoutes } from './features/terminations/planned-ends/planned-ends.routes.ts'
import { terminationRoutes } from './features/terminations/terminations.routes.ts'
import { userRoutes } from './features/users/users.routes.ts'
import { authHandler } from './platform/auth.routes.ts'
import type { Context } from './features/context.ts'
import { compressAnswers } from './platform/compress.ts'
import { createMetrics } from './platform/metrics.ts'
import { openApiText } from './platform/openapi.ts'
import { refuseForeignOrigins } from './platform/origin.ts'
import { notFound, ProblemError, problemHandler } from './platform/problem.ts'
import { identifyRequests } from './platform/request.ts'
import { securityHeaders, serveWeb } from './platform/web.ts'
import { publishedKeys } from './receipts/seals.store.ts'

export type AppOptions = {
  readonly origins: ReadonlySet<string>
  readonly trustProxy: string | undefined
  readonly webFolder: string
  readonly demo: DemoAccounts | null
  readonly hub: Hub
  readonly needsRestart: () => boolean
}

/** Builds the application. A request passes its parts in this order. */
export const createApp = (
  context: Context,
  { origins, trustProxy, webFolder, demo, hub, needsRestart }: AppOptions,
): { app: Express; metrics: ReturnType<typeof createMetrics> } => {
  const { log, database, clock, auth, sessions, publicUrl } = context
  const metrics = createMetrics()
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  if (trustProxy) app.set('trust proxy', /^\d+$/.test(trustProxy) ? Number(trustProxy) : trustProxy)
  app.use(identifyRequests(log), metrics.measure, securityHeaders({ https: publicUrl.startsWith('https:') }), refuseForeignOrigins(origins))

  const health = Router()
  health.get('/healthz', (_req, res) => {
    if (needsRestart()) res.status(503).json({ status: 'restart-needed' })
    else res.json({ status: 'ok' })
  })
  health.get('/readyz', async (_req, res) => {
    if (!(await isMigrated(database.pool))) throw new ProblemError({ code: 'unavailable' })
    res.json({ status: 'ok' })
  })

  // What is asked most comes first: every route before it is compared with the path.
  const api = Router()
  api.use(
    collaborationRoutes(context),
    customerRoutes(context),
    sessionRoutes(context, demo),
    secondFactorRoutes(context),
    ownAccountRoutes(context),
    liveRoutes(context, hub),
    noticeRoutes(context),
    companyRoutes(context),
    companyOverviewRoutes(context),
    supportRoutes(context),
    caseRoutes(context),
    subscriptionRoutes(context),
    overTimeRoutes(context),
    terminationRoutes(context),
    plannedEndRoutes(context),
    bulkEndRoutes(context),
    userRoutes(context),
    eventRoutes(context),
    recordRoutes(context),
    reportRoutes(context),
    overviewRoutes(context),
    invoicingRoutes(context),
    expenseRoutes(context),
    payrollRoutes(context),
    exportRoutes(context),
    savedViewRoutes(context),
    fileRoutes(context),
    documentRoutes(context),
    bookkeepingRoutes(context),
    health,
  )
  app.use(BASE_PATH, compressAnswers(), api)
  app.use(health)
  app.get('/api/openapi.json', compressAnswers(), (_req, res) => void res.type('application/json').send(openApiText()))
  app.get('/.well-known/receipt-keys.json', async (_req, res) => void res.json({ keys: await publishedKeys(database.pool) }))
  app.use('/api/auth', authHandler({ database, clock, auth, sessions, askForReset: askForReset(context), fitReset: fitReset(context) }))
  app.use('/api', (_req, _res, next) => next(notFound()))
  app.use(serveWeb(webFolder))
  app.use((_req, _res, next) => next(notFound()))
  app.use(problemHandler(log, DATABASE_REFUSALS))
  return { app, metrics }
}
