import { companies, type CompanyView, session } from '@portal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { redirect, useSearchParams } from 'react-router-dom'
import { remembered } from './memory.ts'
import { query } from './query.ts'
import { known } from './query-client.ts'

/** The search parameter with the current company. It stands in the address, so links carry it and each tab has its own. */
export const COMPANY = 'foretag'

export const meQuery = query(session.me, {}, { staleTime: 60_000 })

export const companyQuery = (id: string) => query(companies.one, { params: { id } })

/**
 * For loaders: the id of the company in the address. Without one the visitor is sent to the same page of the company they saw last,
 * otherwise of their first own company. Without any company they are sent to a page that says so.
 */
export const currentCompanyId = async (request: Request): Promise<string> => {
  const url = new URL(request.url)
  const named = url.searchParams.get(COMPANY)
  if (named) return named
  const fallback = await fallbackCompanyId()
  if (!fallback) throw redirect((await known(meQuery)).support ? '/support' : '/inget-foretag')
  url.searchParams.set(COMPANY, fallback)
  throw redirect(`${url.pathname}${url.search}`)
}

const fallbackCompanyId = async (): Promise<string | undefined> => {
  const { companies: own } = await known(meQuery)
  const last = remembered('company')
  if (!last || own.some(({ id }) => id === last)) return last ?? own[0]?.id
  const reachable = await known(companyQuery(last)).catch(() => undefined)
  return reachable?.id ?? own[0]?.id
}

/** For loaders: the company itself. Problem `not-found`: the visitor cannot reach it. */
export const loadCompany = async (request: Request): Promise<CompanyView> => {
  return known(companyQuery(await currentCompanyId(request)))
}

export const useCompanyId = (): string => useSearchParams()[0].get(COMPANY) ?? ''

/** The company whose services are shown, with what the visitor may do there (`abilities`). */
export const useCompany = (): CompanyView => useSuspenseQuery(companyQuery(useCompanyId())).data

/** Makes addresses that stay within the current company: `to('/samarbeten', { status: 'ended' })`. */
export const useTo = (): ((path: string, search?: Readonly<Record<string, string>>) => string) => {
  const company = useCompanyId()
  return useCallback((path, search = {}) => within(company, path, search), [company])
}

/** The address of a page of some company. */
export const within = (companyId: string, path: string, search: Readonly<Record<string, string>> = {}): string => {
  const parameters = new URLSearchParams({ ...search, ...(companyId && { [COMPANY]: companyId }) })
  return parameters.size > 0 ? `${path}?${parameters}` : path
}
