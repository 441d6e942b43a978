import { type NonEmpty, ok, refuse, type Result } from '../kernel/result.ts'

/** For this long after it was posted, a voucher can be edited and removed (G18; bokföringslagen 5 kap. 5 §). */
const OPEN_MS = 24 * 60 * 60 * 1000

/** What a voucher is in a correction: the corrected one, the one that reverses it, or the new one in its place. */
export const CORRECTION_PARTS = ['corrected', 'reversal', 'replacement'] as const
export type CorrectionPart = (typeof CORRECTION_PARTS)[number]

/** The facts that decide what can be done with a voucher. `postedAt`: when it was saved in these books. */
export type PostedVoucher = {
  readonly postedAt: Date
  /** `null`: no correction concerns it. A new voucher that was corrected in its turn is `corrected`. */
  readonly part: CorrectionPart | null
}

/** Why a voucher stays as it is: 24 hours have passed, or what it is in a correction. */
export const FIXED_REASONS = ['time', ...CORRECTION_PARTS] as const
export type FixedReason = (typeof FIXED_REASONS)[number]

/** Why a voucher cannot be corrected: it was corrected already, or it is itself the reversal of another. */
export const NOT_CORRECTABLE_REASONS = ['corrected', 'reversal'] as const
export type NotCorrectableReason = (typeof NOT_CORRECTABLE_REASONS)[number]

export type VoucherRefusal =
  | { readonly code: 'voucher-posted'; readonly reason: FixedReason }
  | { readonly code: 'voucher-not-correctable'; readonly reason: NotCorrectableReason }

/**
 * Whether a voucher can be edited or removed now (G18). A corrected voucher and its reversal stay as they are. The new voucher stays too, but its
 * content can be edited while it is open. Raises every `voucher-posted`.
 */
export const planVoucherChange = (
  { postedAt, part }: PostedVoucher,
  to: 'edit' | 'remove',
  now: Date,
): Result<typeof to, NonEmpty<VoucherRefusal>> => {
  const reasons: readonly FixedReason[] = [
    ...(part !== null && (part !== 'replacement' || to === 'remove') ? [part] : []),
    ...(now.getTime() - postedAt.getTime() >= OPEN_MS ? ['time' as const] : []),
  ]
  const [first, ...others] = reasons.map((reason) => ({ code: 'voucher-posted' as const, reason }))
  return first ? refuse([first, ...others]) : ok(to)
}

/** Whether a voucher can be corrected by a reversal: at any time, but once, and not when it is a reversal. Raises `voucher-not-correctable`. */
export const planVoucherCorrection = ({ part }: Pick<PostedVoucher, 'part'>): Result<'correct', NonEmpty<VoucherRefusal>> =>
  part === 'corrected' || part === 'reversal' ? refuse([{ code: 'voucher-not-correctable', reason: part }]) : ok('correct')

export const VOUCHER_ABILITIES = ['edit', 'remove', 'correct'] as const
export type VoucherAbility = (typeof VOUCHER_ABILITIES)[number]

/** What those who may write in the books can do with a voucher now. */
export const voucherAbilities = (voucher: PostedVoucher, now: Date): readonly VoucherAbility[] =>
  VOUCHER_ABILITIES.filter((ability) => (ability === 'correct' ? planVoucherCorrection(voucher) : planVoucherChange(voucher, ability, now)).ok)
