import type { RequestNews } from '@portal/domain'
import type { Thing } from '../platform/post.ts'

/** All mails about one collaboration form one conversation: each refers to the mails before it, and every one to the collaboration itself. */
export const beforeRequest = (collaborationId: string): readonly Thing[] => [['collaboration', collaborationId]]

export const afterRequest = (collaborationId: string): readonly Thing[] => [
  ...beforeRequest(collaborationId),
  requestMail('requested', collaborationId),
]

export const afterStart = (collaborationId: string): readonly Thing[] => [...afterRequest(collaborationId), requestMail('accepted', collaborationId)]

export const afterEnd = ({ id, collaborationId }: { readonly id: string; readonly collaborationId: string }): readonly Thing[] => [
  ...afterStart(collaborationId),
  endMail(id),
]

export const requestMail = (told: RequestNews, collaborationId: string): Thing => [`request-${told}`, collaborationId]

export const endMail = (terminationId: string): Thing => ['collaboration-ended', terminationId]
