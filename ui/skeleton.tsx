/** A grey shape where something will come. */
export function Skeleton({ className = "" }: { className?: string }) {
  return <div aria-hidden="true" className={`animate-pulse rounded-phone bg-line ${className}`} />;
}
