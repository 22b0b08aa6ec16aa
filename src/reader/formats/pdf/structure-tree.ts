/** A node of a page's structure tree as pdf.js gives it: an element with children, or a leaf naming marked content. */
export interface TreeNode {
  role?: string
  type?: string
  id?: string
  children?: TreeNode[]
}

const inlineRoles = new Set(['Span', 'Link', 'Reference', 'Quote', 'Em', 'Strong', 'Annot', 'Code', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'BibEntry', 'Lbl', 'Sub', 'Formula', 'NonStruct'])

export function isInline(node: TreeNode): boolean {
  return node.role !== undefined && inlineRoles.has(node.role) && (node.children ?? []).every((child) => child.role === undefined || isInline(child))
}

/** 1..6 for H1..H6, 1 for an unnumbered heading or the document's title, null for the rest. */
export function headingLevel(role: string | undefined): number | null {
  if (role === 'H' || role === 'Title') return 1
  const found = /^H([1-9])$/.exec(role ?? '')
  return found === null ? null : Number(found[1])
}

/** Nodes under this one, itself included; stops counting at `most`. */
export function sizeOf(node: TreeNode, most: number): number {
  let size = 0
  const open = [node]
  for (let next = open.pop(); next !== undefined && size < most; next = open.pop()) {
    size++
    for (const child of next.children ?? []) open.push(child)
  }
  return size
}

export function contains(node: TreeNode, wanted: (role: string) => boolean): boolean {
  const open = [...(node.children ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.role !== undefined && wanted(next.role)) return true
    for (const child of next.children ?? []) open.push(child)
  }
  return false
}

/** Ids of the marked content under a node, in order. */
export function contentIds(node: TreeNode): string[] {
  const ids: string[] = []
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'content' && next.id !== undefined) ids.push(next.id)
    for (const child of [...(next.children ?? [])].reverse()) open.push(child)
  }
  return ids
}
