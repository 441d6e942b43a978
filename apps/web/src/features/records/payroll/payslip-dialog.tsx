import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DownloadButton } from '../../../ui/download-button.tsx'
import records from '../records.module.css'
import { RemoveRecord } from '../remove-record.tsx'
import classes from './payroll.module.css'
import { type Payslip, payslipAddress } from './payroll.queries.ts'
import { PayslipForm } from './payslip-form.tsx'

type Props = { readonly id: string; readonly payslip: Payslip; readonly writes: boolean; readonly onClose: () => void }

/** A payslip to read: its rows, the tax and what is paid out. */
export const PayslipDialog = ({ id, payslip, writes, onClose }: Props) => {
  const { format, frame, payroll } = useTexts()
  const [isEditing, setEditing] = useState(false)
  const { name, month, rows, gross, tax, net } = payslip.content
  if (isEditing) return <PayslipForm id={id} month={month} payslip={payslip} onClose={onClose} />
  const line = (key: string, what: string, amount: number, strong = false) => (
    <tr key={key} data-strong={strong || undefined}>
      <th scope="row">{what}</th>
      <td>{format.money(amount)}</td>
    </tr>
  )
  return (
    <Dialog opened title={payroll.payslipOf(name, month)} size="lg" onClose={onClose}>
      <table className={classes['payslip']}>
        <tbody>{rows.map(({ text, amount }, place) => line(String(place), text, amount))}</tbody>
        <tfoot>
          {line('gross', payroll.gross, gross)}
          {line('tax', payroll.tax, -tax)}
          {line('net', payroll.net, net, true)}
        </tfoot>
      </table>
      <div className={records['ways']}>
        {writes && (
          <RemoveRecord
            id={id}
            recordId={payslip.id}
            remove={payroll.remove}
            title={payroll.removePayslipTitle(name)}
            consequence={payroll.removePayslipWhat}
            done={payroll.payslipRemoved(name)}
            onRemoved={onClose}
          />
        )}
        <DownloadButton href={payslipAddress(id, payslip.id)}>{payroll.downloadPayslip}</DownloadButton>
        <Button variant="default" onClick={onClose} data-autofocus>
          {frame.close}
        </Button>
        {writes && <Button onClick={() => setEditing(true)}>{payroll.edit}</Button>}
      </div>
    </Dialog>
  )
}
