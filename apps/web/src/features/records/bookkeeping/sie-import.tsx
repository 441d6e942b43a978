import { Button, FileInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { problemIn } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { type ImportManner, recordQueries } from '../records.queries.ts'
import classes from '../records.module.css'
import { SieResult } from './sie-result.tsx'

/** Imports a SIE file, whole or not at all. A year that already has vouchers is replaced only after asking. */
export const SieImport = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const { frame, records } = useTexts()
  const [file, choose] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error, data, reset } = useMutation(recordQueries.importSie(id))
  const existing = problemIn(error, 'year-exists')
  const send = async (manner: ImportManner) => {
    setTried(true)
    if (file) mutate({ bytes: new Uint8Array(await file.arrayBuffer()), ...manner })
  }
  return (
    <Dialog opened title={records.importSie} size="lg" onClose={onClose}>
      {data ? (
        <SieResult result={data} isAdding={isPending} onAdd={() => void send({ again: 'add', taken: 'renumber' })} />
      ) : (
        <>
          <FileInput
            label={records.chooseFile}
            description={records.importWhat}
            accept=".se,.si,.sie"
            value={file}
            error={tried && !file && records.chooseFileFirst}
            onChange={(chosen) => {
              choose(chosen)
              reset()
            }}
          />
          {existing ? (
            <Banner
              tone="warning"
              role="alert"
              title={records.replaceTitle}
              actions={
                <Button color="red" loading={isPending} onClick={() => void send({ replace: 'true' })}>
                  {records.replace}
                </Button>
              }
            >
              {records.replaceWhat(existing.from, existing.to, existing.vouchers)}
            </Banner>
          ) : (
            <Refusal error={error} />
          )}
        </>
      )}
      <div className={classes['ways']}>
        <Button variant="default" onClick={onClose}>
          {data ? frame.close : frame.cancel}
        </Button>
        {!data && (
          <Button loading={isPending} onClick={() => void send({})}>
            {records.import}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
