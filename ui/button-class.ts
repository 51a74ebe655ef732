export type ButtonLook = "solid" | "outline" | "quiet" | "danger";

const looks: Record<ButtonLook, string> = {
  solid: "bg-jade text-card hover:bg-jade-deep",
  outline: "border border-jade bg-card text-jade hover:bg-jade-faint",
  quiet: "text-jade hover:bg-jade-faint",
  danger: "border border-red bg-card text-red hover:bg-red-soft",
};

/** The class names of a button, for buttons and for links that look like one. */
export function buttonClass(look: ButtonLook): string {
  return `inline-flex min-h-12 items-center justify-center gap-2 rounded-phone px-5 text-base font-medium transition-colors disabled:opacity-50 ${looks[look]}`;
}
