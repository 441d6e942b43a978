import { expect, it } from 'vitest'
import { withHashes } from './hashes.ts'

const row = (email: string, password: string) => ({
  file: 'users.csv',
  line: 1,
  customer_number: '70001',
  email,
  name: 'Bo',
  role: 'user' as const,
  main_contact: 'no' as const,
  password,
  licences: '',
})

it('hashes the password of a person once, on however many rows it stands', async () => {
  const told: string[] = []
  const rows = [...Array.from({ length: 300 }, () => row('Bo@tva.example', 'ett-langt-losenord')), row('bo@tva.example', '')]
  const hashed = await withHashes(rows, (line) => void told.push(line))
  expect(new Set(hashed.slice(0, 300).map(({ passwordHash }) => passwordHash)).size).toBe(1)
  expect(hashed.at(-1)?.passwordHash).toBe(null)
  expect(told).toEqual([])
})
