import type { RecordOf, RecordView } from '@portal/contract'

export type Kind = RecordView['kind']

export const isKind =
  <K extends Kind>(kind: K) =>
  (record: RecordView): record is RecordOf<K> =>
    record.kind === kind

export const idOf = ({ id }: RecordView): string => id
