export { estimate } from './estimate.ts'
