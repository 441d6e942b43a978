/** A list's pages, each asked for by the cursor that the one before gave. */
export const BY_CURSOR = { initialPageParam: '', getNextPageParam: ({ nextCursor }: { readonly nextCursor: string | null }) => nextCursor }
