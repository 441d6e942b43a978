import { type Answer, type Endpoint, problemAnswer } from '@portal/contract'
import { addressOf } from './call.ts'
import { problemByStatus, Refused } from './refused.ts'
import { firstTexts } from './texts.ts'

type Sent = { readonly params: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>>; readonly file: Blob }
type Uploading = Endpoint & { readonly upload: 'stream' }

/** Sends a file and reports progress from 0 to 1, which `fetch` cannot do. Refusals are thrown as `Refused`. */
export const upload = <E extends Uploading>(spec: E, { params, query, file }: Sent, onProgress: (share: number) => void): Promise<Answer<E>> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(spec.method.toUpperCase(), addressOf(spec, { params, query }))
    request.setRequestHeader('accept-language', firstTexts().language)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => reject(new Refused({ code: 'unavailable' })))
    request.addEventListener('load', () => {
      const body = json(request.responseText)
      if (request.status >= 400) return reject(refusalOf(request.status, body))
      const parsed = spec.answer?.safeParse(body)
      if (parsed?.success) resolve(parsed.data as Answer<E>)
      else reject(new Refused({ code: 'unexpected' }))
    })
    request.send(file)
  })

const refusalOf = (status: number, body: unknown): Refused => {
  const { data } = problemAnswer.safeParse(body)
  const first = data?.problems[0]
  return first && data ? new Refused(first, data.problems, data.requestId) : new Refused(problemByStatus(status))
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
