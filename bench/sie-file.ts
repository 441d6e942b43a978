/** A year's books as a SIE 4 file: that many balanced vouchers of three rows each, in one series. */
export const sieFile = (vouchers: number): Buffer => {
  const lines = ['#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4', '#PROGRAM "Bench" 1', '#GEN 20261123', '#FNAMN "Kund 2001 AB"', '#RAR 0 20260101 20261231']
  for (const [number, name] of Object.entries(ACCOUNTS)) lines.push(`#KONTO ${number} "${name}"`)
  for (let number = 1; number <= vouchers; number += 1) {
    const net = 100 + (number % 9_000)
    const day = `2026${two(1 + (number % 12))}${two(1 + (number % 28))}`
    lines.push(
      `#VER A ${number} ${day} "Kontant ${number}"`,
      '{',
      `#TRANS 1930 {} ${net * 1.25}`,
      `#TRANS 3001 {} ${-net}`,
      `#TRANS 2611 {} ${-net / 4}`,
      '}',
    )
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1')
}

const ACCOUNTS = { 1930: 'Bank', 2611: 'Utgaende moms 25 %', 3001: 'Forsaljning 25 %' }
const two = (number: number): string => String(number).padStart(2, '0')
