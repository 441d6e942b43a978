import type { RequestNews } from '@portal/domain'
import type { Thing } from '../platform/post.ts'

/** All mails about one collaboration form one conversation: each refers to the mails before it, and every one to the collaboration itself. */
export const beforeRequest = (collaborationId: string): readonly Thing[] => [['collaboration', collaborationId]]

export const afterRequest = (collaborationId: string): readonly Thing[] => [
  ...beforeRequest(collaborationId),
  requestMail('requested', collaborationId),
]

export const afterStart = (collaborationId: string): readonly Thing[] => [...afterRequest(collaborationId), requestMail('accepted', collaborationId)]

/** An end, and the act that it was part of; `null`: it was alone. */
type End = { readonly id: string; readonly actId: string | null }

export const afterEnd = ({ collaborationId, ...end }: End & { readonly collaborationId: string }): readonly Thing[] => [
  ...afterStart(collaborationId),
  endMail(end),
]

export const requestMail = (told: RequestNews, collaborationId: string): Thing => [`request-${told}`, collaborationId]

/** One mail tells all ends of an act. */
export const endMail = ({ id, actId }: End): Thing => ['collaboration-ended', actId ?? id]
