/** An icon of the design system's sprite; always beside words, so hidden from screen readers. */
export function Icon({ name, sprite }: { name: string; sprite: string }) {
  return <svg class="icon-svg" focusable="false" aria-hidden="true"><use href={`${sprite}#${name}`} /></svg>
}
