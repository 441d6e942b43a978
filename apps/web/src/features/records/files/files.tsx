import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Loading } from '../../../ui/states.tsx'
import { AddFiles } from './add-files.tsx'
import classes from './files.module.css'
import { fileQueries, type Holder, sendTo } from './files.queries.ts'
import { OneFile } from './one-file.tsx'

/** A record's files to see and save; those who may change the record can add and remove files. */
export const Files = ({ holder, writes }: { readonly holder: Holder; readonly writes: boolean }) => {
  const { files } = useTexts()
  const heading = useId()
  const { data, error, refetch } = useQuery(fileQueries.list(holder))
  return (
    <section className={classes['section']} aria-labelledby={heading}>
      <h3 id={heading}>{files.receipts}</h3>
      <Refusal error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loading rows={1} />}
      {data?.items.length === 0 && !writes && <p className={classes['what']}>{files.none}</p>}
      {data && data.items.length > 0 && (
        <ul className={classes['files']}>
          {data.items.map((file) => (
            <OneFile key={file.id} holder={holder} file={file} writes={writes} />
          ))}
        </ul>
      )}
      {writes && <AddFiles label={files.add} send={sendTo(holder)} />}
    </section>
  )
}
