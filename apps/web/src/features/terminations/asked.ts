import type { CollaborationView } from '@portal/contract'

/**
 * What may end on the page. `collaborations`: of one pair, as they were when the page was opened. `several`: the visitor picks among them, and
 * `named` are the services that the address names; otherwise it is one collaboration.
 */
export type Asked = { readonly collaborations: readonly CollaborationView[]; readonly several: boolean; readonly named: readonly string[] }
