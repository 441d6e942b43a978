import type { Papers } from '../paper.ts'
import { payslipPdf } from './payslip-pdf.ts'
import { countPayslips, payslipsIn } from './payslips.store.ts'

/** Every payslip. */
export const payslipPapers: Papers = {
  count: countPayslips,
  each: async function* (client, { subscriptionId, company, texts, at }) {
    for await (const { key, content: payslip } of payslipsIn(client, subscriptionId)) {
      if (!payslip) {
        yield { kind: 'payslip', unreadable: key }
        continue
      }
      const name = `${texts.payroll.payslip} ${payslip.month} ${payslip.name}`.replaceAll(' ', '-')
      yield { kind: 'payslip', key, name, chunks: payslipPdf({ payslip, company: company.name, texts, at }), electronic: null }
    }
  },
}
