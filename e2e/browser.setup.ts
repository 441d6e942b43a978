/** Makes sure of a browser before the first story. The workers read the configuration afterwards and find the one that was fetched. */
export { prepareBrowser as default } from './browser.ts'
