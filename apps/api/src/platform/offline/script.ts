import { browse, cellText, filledIn, folded, searchWords, searchText, sortedPlaces } from './browse.ts'

/**
 * The script of a list's page. It is the text of the functions as they run here, without their types, so that nothing has to be built and what the tests
 * call is what the page has (0043).
 */
export const BROWSE_SCRIPT = [
  ...Object.entries({ folded, filledIn, cellText, searchText, searchWords, sortedPlaces, browse }).map(
    ([name, part]) => `const ${name} = ${part.toString()}`,
  ),
  'browse(document)',
].join('\n')
