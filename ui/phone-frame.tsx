import type { ReactNode } from "react";

/** One column for a thumb: header, content, and the buttons at the bottom edge. */
export function PhoneFrame({
  header,
  children,
  bottom,
}: {
  header: ReactNode;
  children: ReactNode;
  bottom?: ReactNode;
}) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[480px] flex-col">
      <header className="flex min-h-14 items-center justify-between gap-2 px-4 pt-2">{header}</header>
      <main className="flex-1 px-4 pb-6">{children}</main>
      {bottom && (
        <div className="sticky bottom-0 border-t border-line bg-card px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))]">
          {bottom}
        </div>
      )}
    </div>
  );
}
