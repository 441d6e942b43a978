export * from './builders.ts'
export { CAST, DEMO_ACCOUNTS, DEMO_PASSWORD, PEOPLE } from './cast.ts'
export { buildDemoWorld, type DemoTools, isEmpty } from './demo.ts'
export { readSample } from './sample.ts'
