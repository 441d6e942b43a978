import { getRequest, openConnection } from '../load.ts'
import type { RunningPortal } from '../portal.ts'
import { findAgency, query } from '../register.ts'
import { percentile } from '../statistics.ts'
import { atMost, type Result } from '../table.ts'

/** How long one connection waits for the first page of a search: 200 words of the register, half of them its most common ones. */
export const measureSearch = async (url: string, portal: RunningPortal): Promise<readonly Result[]> => {
  const agency = await findAgency(url)
  const cookie = await portal.cookieOf(agency.email)
  const words = await wordsOf(url, agency.id)
  const connection = await openConnection(portal.port)
  const waits: number[] = []
  for (const [index, word] of words.concat(words).entries()) {
    const request = getRequest(`/api/v1/companies/${agency.id}/collaborations?q=${encodeURIComponent(word)}`, cookie)
    const started = performance.now()
    const { status } = await connection.ask(request)
    if (status !== 200) throw new Error(`the search for ${word} answered ${status}`)
    if (index >= words.length) waits.push(performance.now() - started)
  }
  connection.close()
  return [
    atMost(`search, ${words.length} words, p50`, percentile(waits, 50), 10, 5, 'ms'),
    atMost(`search, ${words.length} words, p99`, percentile(waits, 99), 50, 20, 'ms'),
  ]
}

/** What a person types: whole common words, and the first letters of rare ones. */
const wordsOf = async (url: string, agencyId: string): Promise<string[]> => {
  const counted = `SELECT word, count(*) AS hits FROM collaboration_word WHERE agency_id = $1 AND word ~ '^[[:alpha:]]{2,}' GROUP BY word`
  const common = await query(url, `SELECT word FROM (${counted}) w ORDER BY hits DESC, word LIMIT 100`, [agencyId])
  const rare = await query(url, `SELECT left(word, greatest(3, length(word) - 2)) AS word FROM (${counted}) w ORDER BY hits, md5(word) LIMIT 100`, [
    agencyId,
  ])
  return [...common, ...rare].map(({ word }) => String(word))
}
