import { expect, it } from 'vitest'
import { createCounted } from './counted.ts'

const counting = () => {
  let count = 0
  return async () => {
    count += 1
    return count * 10
  }
}

it('counts once for all who ask at the same version', async () => {
  const [counted, count] = [createCounted<number>(() => false), counting()]
  expect(await Promise.all([counted('a', '1', count), counted('a', '1', count)])).toEqual([10, 10])
  expect(await counted('a', '1', count)).toBe(10)
})

it('counts again at another version, and what is another figure', async () => {
  const [counted, count] = [createCounted<number>(() => false), counting()]
  expect([await counted('a', '1', count), await counted('a', '2', count), await counted('b', '2', count)]).toEqual([10, 20, 30])
})

it('keeps neither a small figure nor a failure', async () => {
  const [counted, count] = [createCounted<number>((figure) => figure === 10), counting()]
  await expect(counted('a', '1', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect([await counted('a', '1', count), await counted('a', '1', count), await counted('a', '1', count)]).toEqual([10, 20, 20])
})
