/** A key of the keyboard, shown where it works. Hidden from screen readers: `aria-keyshortcuts` tells them. */
export function Key({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded-[5px] border border-b-2 border-line bg-card px-1.5 font-mono text-[11px] leading-4 text-ink-soft"
    >
      {children}
    </span>
  );
}
