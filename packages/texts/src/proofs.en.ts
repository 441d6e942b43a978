import type { ProofsTexts } from './proofs.sv.ts'

export const proofsEn: ProofsTexts = {
  heading: { end: 'Check the receipt', deletion: 'Check the certificate', upgrade: 'Check the receipt' },
  hash: 'SHA-256',
  seal: 'Signed',
  sealed: (place, keyId) => `Number ${place} in the customer’s chain, with the portal’s key ${keyId}`,
  paperWhat:
    'The file inside this PDF carries the signature. With it the paper can be checked without the portal too. On the page below the portal answers whether the receipt number and the checksum belong together.',
  unsealed: 'Issued before the portal signed. On the page below the portal answers whether the receipt number and the checksum belong together.',
  download: 'Download proof (JSON)',
  fileName: { end: 'Receipt-proof', deletion: 'Deletion-certificate-proof', upgrade: 'Upgrade-proof' },
  title: 'Is the receipt genuine?',
  qr: 'QR code of the page that says whether the receipt is genuine',
  lead: 'Enter the receipt number and the checksum from the receipt or certificate. No log-in is needed, and nothing of what it says is shown.',
  number: 'Receipt number',
  numberHint: 'For example 2026-7K3M-9QXA',
  checksum: 'Checksum (SHA-256)',
  checksumHint: '64 characters: digits and the letters a–f',
  check: 'Check',
  genuine: 'Genuine',
  genuineWhat: (receiptNumber) => `The portal issued ${receiptNumber} with this checksum. Nothing in it has changed.`,
  notGenuine: 'Not genuine',
  notGenuineWhat:
    'The number and the checksum do not belong to anything that the portal issued. Compare them with the receipt, character by character.',
  numberMissing: 'Enter the receipt number.',
  checksumWrong: 'The checksum has 64 characters: digits and the letters a–f.',
  covers: 'What the checksum covers',
  coversWhat: {
    end: 'Receipt of an end: the number, the service, both customer numbers, what was chosen, by which party and when, the reason, what each could do before and after, the checks, the retention time, the day of deletion and the version of the rules.',
    deletion:
      'Certificate of deletion: the number, the service, both customer numbers, who decided and when, how much of each kind was deleted, the fiscal years and the manifest of the last export.',
    upgrade:
      'Receipt of an upgrade: the number, the service before and after, both customer numbers, when, what each could do before and after, and the checksum of the content.',
  },
  coversNot: 'The names of the companies are not covered: a company may change its name.',
  withoutPortal: 'Check without the portal',
  withoutPortalWhat: (command, keys) =>
    `The proof file also shows whether a receipt was altered, removed or moved in the customer’s chain. Run ${command} with the proofs in order; the portal’s public keys are at ${keys}.`,
}
