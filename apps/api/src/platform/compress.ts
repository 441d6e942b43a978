import compression from 'compression'
import type { Request, RequestHandler, Response } from 'express'

/** Answers of fewer bytes are sent as they are: a compressed one takes as many packets. */
const LEAST_BYTES = 1024

/**
 * Compresses JSON answers above 1 kB. Files and server-sent events go out as they are. So does whatever another site made the browser ask for, so
 * that nobody learns from the size of an answer what is in it (BREACH, decision 0038). The log-in's calls do not pass here.
 */
export const compressAnswers = (): RequestHandler =>
  compression({ threshold: LEAST_BYTES, filter: (req: Request, res: Response) => isJson(res) && !isFromElsewhere(req) })

const isJson = (res: Response): boolean => /^application\/(problem\+)?json\b/.test(String(res.getHeader('Content-Type') ?? ''))

/** A browser says who made it ask, and no page can change that. A caller who does not say is no browser, or an old one. */
const isFromElsewhere = ({ headers }: Request): boolean => (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin'
