import { type FileKind, filesTakenBy, roomForOneMore } from '@portal/domain'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Loading } from '../../../ui/states.tsx'
import { AddFiles } from './add-files.tsx'
import classes from './files.module.css'
import { fileQueries, type Holder, sendTo } from './files.queries.ts'
import { OneFile } from './one-file.tsx'

type Props = {
  readonly holder: Holder
  readonly writes: boolean
  /** What the files of this kind of record are called, and how many and which it takes. */
  readonly kind: FileKind
  /** Of the heading: one below the heading that the files stand under. */
  readonly level: 2 | 3
}

/** A record's files to see and save; those who may change the record can add and remove files, as long as there is room for one more. */
export const Files = ({ holder, writes, kind, level }: Props) => {
  const { files } = useTexts()
  const heading = useId()
  const Heading = `h${level}` as const
  const say = files.of[kind]
  const { data, error, refetch } = useQuery(fileQueries.list(holder))
  return (
    <section className={classes['section']} aria-labelledby={heading}>
      <Heading id={heading}>{say.heading}</Heading>
      <Refusal error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loading rows={1} />}
      {data?.items.length === 0 && !writes && <p className={classes['what']}>{say.none}</p>}
      {data && data.items.length > 0 && (
        <ul className={classes['files']}>
          {data.items.map((file) => (
            <OneFile key={file.id} holder={holder} file={file} writes={writes} />
          ))}
        </ul>
      )}
      {writes && data && !roomForOneMore(data.items.length, kind) && (
        <AddFiles label={say.add} kind={kind} several={filesTakenBy(kind).most > 1} send={sendTo(holder)} />
      )}
    </section>
  )
}
