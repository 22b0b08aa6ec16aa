/** What rooms written for Preact's elements call ours. */
export type { Children as ComponentChildren, Html as VNode } from './html.ts'
