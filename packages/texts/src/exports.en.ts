import type { ExportsTexts } from './exports.sv.ts'
import { formatOf } from './format.ts'
import { NEED } from './problem-words.en.ts'

const { instant, list, number } = formatOf('en')

const bytes = (size: number): string =>
  size < 1_000
    ? `${number(size)} bytes`
    : size < 1_000_000
      ? `${number(Math.round(size / 100) / 10)} kB`
      : `${number(Math.round(size / 100_000) / 10)} MB`

export const exportsEn: ExportsTexts = {
  title: 'Export everything',
  everything: {
    what: 'One export of each service, then all of them in one ZIP file.',
    make: (count) => (count === 1 ? 'Create the missing export' : `Create the ${number(count)} missing exports`),
    download: 'Download all in one ZIP file',
    allReady: 'All exports are ready.',
    onlyReady: 'The ZIP file has the exports that are ready.',
    none: 'There is no service to export',
    noneWhat: 'You see no service of the company whose content you may export.',
    notMade: 'No export has been created.',
    ready: (at, size) => `Ready ${instant(at)}, ${bytes(size)}`,
    outdated: 'the content has changed since',
    expired: 'The export was removed after seven days.',
    open: (service) => `Exports of ${service}`,
  },
  what: 'All content in one ZIP file: SIE, records, reports and receipts. It opens offline.',
  make: 'Create export',
  again: 'Create new export',
  making: (done, total) => (total === 0 ? 'The export is waiting for its turn …' : `Creating the export: ${number(done)} of ${number(total)} parts`),
  makingWhat: 'You can leave the page. The export is here when it is ready.',
  ready: (at, size) => `The export of ${instant(at)} is ready (${bytes(size)})`,
  readyUntil: (at) => `It can be downloaded until ${instant(at)}.`,
  outdated: 'The content has changed since the export was created.',
  download: 'Download the ZIP file',
  failed: 'The export could not be created',
  failure: {
    'disk-full': 'The server has no room left. Try again later or contact support.',
    unexpected: 'Something went wrong. Try again; contact support if it happens again.',
  },
  manifest: (sha256) => `SHA-256 of the manifest: ${sha256}`,
  indexTitle: (company) => `Export – ${company}`,
  kind: 'Content',
  count: 'Count',
  file: 'File',
  size: 'Size',
  bytes,
  missing: 'Missing files and records',
  missingWhat:
    'The files were removed while the export was being made. A record that cannot be read is in the folder records as it is stored, but not in sie and pdf.',
  notElectronic: 'Invoices without an e-invoice',
  notElectronicWhat: 'They are there as PDF. An e-invoice requires more than an invoice on paper.',
  invoice: 'Invoice',
  lacking: 'What is missing',
  needs: (needs) => list(needs.map((need) => NEED[need])),
  letters: 'Letters that were written otherwise',
  lettersWhat: 'The SIE format lacks some letters. They stand as they were in the JSON and CSV files.',
  year: 'Fiscal year from',
  letter: 'Letter',
  writtenAs: 'Written as',
  check: 'Check the files',
  checkWhat: 'manifest.json has the SHA-256 of every file. The portal’s command verify-export checks them all.',
}
