/** Before the first story: a browser. The workers read the configuration after it, and find what was fetched. */
export { prepareBrowser as default } from './browser.ts'
