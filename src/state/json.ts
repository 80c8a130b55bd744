/** What `JSON.stringify` keeps: the form in which the store holds what others own. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
