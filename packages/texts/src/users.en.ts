import type { UsersTexts } from './users.sv.ts'

export const usersEn: UsersTexts = {
  title: 'Users and services',
}
