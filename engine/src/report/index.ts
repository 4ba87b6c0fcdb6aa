/** Plans as printable pages, in plain data: what stands where is decided here, how it looks is not. */
export { workLists } from './work-list.ts'
export type { ListRow, WorkList, WorkLists } from './work-list.ts'
