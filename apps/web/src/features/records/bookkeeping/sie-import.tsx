import { Button, FileInput, Loader } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import classes from '../records.module.css'
import { type ImportManner, sieQueries } from './sie.queries.ts'
import { SieChoices } from './sie-choices.tsx'
import { SiePreview } from './sie-preview.tsx'
import { SieRefusal } from './sie-refusal.tsx'
import { SieResult } from './sie-result.tsx'
import sie from './sie.module.css'

/** Imports a SIE file: it is chosen, what it would do is shown, and only then it is imported, whole or not at all. */
export const SieImport = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const { frame, sie: words } = useTexts()
  const [file, setFile] = useState<File | null>(null)
  const [manner, setManner] = useState<ImportManner>({})
  const preview = useMutation(sieQueries.import(id))
  const importing = useMutation(sieQueries.import(id))
  const show = (chosen: File | null, how: ImportManner) => {
    setFile(chosen)
    setManner(how)
    importing.reset()
    if (chosen) preview.mutate({ file: chosen, ...how, preview: 'true' })
    else preview.reset()
  }
  const change = (changed: ImportManner) => show(file, { ...manner, ...changed })
  const told = file ? preview.data : undefined
  const isBusy = preview.isPending || importing.isPending
  return (
    <Dialog opened title={words.title} size="xl" onClose={onClose}>
      {importing.data ? (
        <SieResult id={id} result={importing.data} />
      ) : (
        <>
          <FileInput
            label={words.file}
            description={words.what}
            value={file}
            disabled={importing.isPending}
            onChange={(chosen) => show(chosen, {})}
          />
          {isBusy && <Slow>{importing.isPending ? words.importing : words.reading}</Slow>}
          {!isBusy && <SieRefusal error={importing.error ?? preview.error} onChange={change} />}
          {told && (
            <>
              <SiePreview preview={told} />
              <SieChoices preview={told} manner={manner} onChange={change} />
            </>
          )}
        </>
      )}
      <div className={classes['ways']}>
        <Button variant="default" onClick={onClose}>
          {importing.data ? frame.close : frame.cancel}
        </Button>
        {file && told && !importing.data && told.added + told.replaced > 0 && (
          <Button
            {...(told.replaced > 0 && { color: 'red' })}
            disabled={preview.isPending}
            loading={importing.isPending}
            onClick={() => importing.mutate({ file, ...manner })}
          >
            {told.replaced > 0 ? words.replace : words.import}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

/** Told only when it takes longer than a second. */
const Slow = ({ children }: { readonly children: string }) => (
  <p role="status" className={sie['slow']}>
    <Loader size="sm" aria-hidden="true" />
    {children}
  </p>
)
