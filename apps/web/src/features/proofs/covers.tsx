import { useTexts } from '../../platform/texts.ts'
import classes from './proofs.module.css'

const COMMAND = 'npm run portal -- verify-receipt'
const KEYS = '/.well-known/receipt-keys.json'

/** What a checksum covers, and how a receipt is verified without the portal. */
export const Covers = () => {
  const { proofs } = useTexts()
  return (
    <section className={classes['covers']}>
      <h2>{proofs.covers}</h2>
      <ul>
        {Object.entries(proofs.coversWhat).map(([kind, what]) => (
          <li key={kind}>{what}</li>
        ))}
      </ul>
      <p>{proofs.coversNot}</p>
      <h2>{proofs.withoutPortal}</h2>
      <p>{proofs.withoutPortalWhat(COMMAND, KEYS)}</p>
    </section>
  )
}
