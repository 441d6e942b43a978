import { askAhead } from './ask-ahead.ts'
import { showFirst } from './show-first.ts'
import { showScheme } from './show-scheme.ts'
import { tellWhenLate } from './tell-when-late.ts'

// The first script of the page. It is small and runs before anything is painted; the security policy allows no script in the page itself.
showScheme()
showFirst()
tellWhenLate()
askAhead(document.currentScript?.dataset['ahead'])
// zod would try to compile its checks, which the security policy forbids and reports. It reads this before its first schema is made.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
