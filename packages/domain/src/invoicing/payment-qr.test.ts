import { expect, it } from 'vitest'
import { paymentQr } from './payment-qr.ts'

const seller = { name: 'Åkes Fisk AB', organisationNumber: '556677-1001', bankgiro: '5050-1055', plusgiro: '4-2', iban: '', bic: '' }
const iban = 'SE45 5000 0000 0583 9825 7466'
const payment = { seller, reference: '10421', date: '2026-11-23', dueDate: '2026-12-23', toPay: 135_269, vat: 27_054 }
const said = (more: object) => JSON.parse(paymentQr({ ...payment, ...more }) ?? 'null') as unknown

it('a payment by QR says who is paid, how much, by when and to which account', () => {
  expect(said({})).toEqual({
    uqr: 1,
    tp: 1,
    nme: 'Åkes Fisk AB',
    cid: '556677-1001',
    iref: '10421',
    idt: '20261123',
    ddt: '20261223',
    due: 1352.69,
    vat: 270.54,
    cur: 'SEK',
    cc: 'SE',
    pt: 'BG',
    acc: '5050-1055',
  })
  expect(said({ seller: { ...seller, bankgiro: '' } })).toMatchObject({ pt: 'PG', acc: '4-2' })
  expect(said({ seller: { ...seller, bankgiro: '', plusgiro: '', iban, bic: 'ESSESESS' } })).toMatchObject({
    pt: 'IBAN',
    acc: 'SE4550000000058398257466',
    bc: 'ESSESESS',
  })
  expect(said({ seller: { ...seller, iban } })).toMatchObject({ pt: 'BG', acc: '5050-1055' })
})

it.each([
  ['an account', { seller: { ...seller, bankgiro: '', plusgiro: '' } }],
  ['anything to pay', { toPay: 0 }],
  ['a reference', { reference: '' }],
])('a payment by QR does not exist without %s', (_, more) => expect(said(more)).toBeNull())
