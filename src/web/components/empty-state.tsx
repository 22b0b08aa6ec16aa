import type { Children } from '../jsx/html.ts'

/** A page with nothing on it says what belongs there and offers the next step. */
export function EmptyState({ title, text, children }: { title: string; text: string; children: Children }) {
  return (
    <section class="rt-empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  )
}
