import { terminations } from '@portal/contract'
import { Button, Stack, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useParams, useSearchParams } from 'react-router-dom'
import { genuinePath } from '../../parts/genuine-path.ts'
import { Refusal } from '../../parts/refusal.tsx'
import { call } from '../../platform/call.ts'
import { useTexts } from '../../platform/texts.ts'
import { useFilledIn } from '../../platform/use-filled-in.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { Banner } from '../../ui/banner.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PlainFrame } from '../../ui/plain-frame.tsx'
import { Covers } from './covers.tsx'

type Asked = { readonly number: string; readonly hash: string }
type Judged = Asked & { readonly genuine: boolean }

const CHECKSUM = /^[0-9a-f]{64}$/i

/** Says to anybody whether a receipt or certificate is genuine. What the address names is judged at once. */
const GenuinePage = () => {
  const { frame, proofs } = useTexts()
  const { number = '' } = useParams()
  const hash = useSearchParams()[0].get('kontrollsumma') ?? ''
  const [judged, setJudged] = useState<Judged | null>(null)
  const { running, error, submit } = useSubmit<Asked>(async (asked) => {
    setJudged(null)
    const { genuine } = await call(terminations.verify, { params: { number: asked.number }, query: { hash: asked.hash } })
    setJudged({ ...asked, genuine })
    window.history.replaceState(null, '', genuinePath(asked.number, asked.hash))
  })
  const named = useRef(number !== '' && CHECKSUM.test(hash) ? { number, hash } : null)
  const ask = useRef(submit)
  useEffect(() => {
    if (named.current) void ask.current(named.current)
  }, [])
  const { faults, onSubmit } = useFilledIn({
    fields: ['number', 'checksum'],
    faultsOf: (typed) => ({
      number: typed('number').trim() === '' && proofs.numberMissing,
      checksum: !CHECKSUM.test(typed('checksum').trim()) && proofs.checksumWrong,
    }),
    send: (typed) => void submit({ number: typed('number').trim(), hash: typed('checksum').trim() }),
  })
  return (
    <PlainFrame brand={frame.brand}>
      <PageHeader title={proofs.title} lead={proofs.lead} />
      <Stack gap="lg">
        <div role="status">
          {judged && (
            <Banner tone={judged.genuine ? 'success' : 'danger'} title={judged.genuine ? proofs.genuine : proofs.notGenuine}>
              {judged.genuine ? proofs.genuineWhat(judged.number.toUpperCase()) : proofs.notGenuineWhat}
            </Banner>
          )}
        </div>
        <form noValidate onSubmit={onSubmit}>
          <Stack gap="md">
            <Refusal error={error} />
            <TextInput
              name="number"
              size="md"
              label={proofs.number}
              description={proofs.numberHint}
              defaultValue={number}
              maxLength={40}
              error={faults.number}
            />
            <TextInput
              name="checksum"
              size="md"
              label={proofs.checksum}
              description={proofs.checksumHint}
              defaultValue={hash}
              error={faults.checksum}
            />
            <Button type="submit" size="md" loading={running} fullWidth>
              {proofs.check}
            </Button>
          </Stack>
        </form>
      </Stack>
      <Covers />
    </PlainFrame>
  )
}
export default GenuinePage
