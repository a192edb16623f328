import type { ComponentChildren } from 'preact';

interface CardProps {
  /** Unique on the page; its heading's id is made of it. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One titled part of the settings page. */
export function Card({ id, title, children }: CardProps) {
  return (
    <section class="sl-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      <div class="sl-card sl-child">{children}</div>
    </section>
  );
}

/** Says that a policy has set what stands here. */
export function FixedNote() {
  return <p class="sl-secondary">Your organisation has set this.</p>;
}
