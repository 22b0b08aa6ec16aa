import type { ComponentChildren } from 'preact'

/** A page with nothing on it says what belongs there and offers the next step. */
export function EmptyState({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <section class="rt-empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  )
}
