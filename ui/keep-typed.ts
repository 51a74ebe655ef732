/**
 * For a form's `ref`: keeps what was typed once its action has ended. React empties a form then (by resetting it, and
 * without telling its own handlers), also when the action refused what was typed.
 */
export function keepTyped(form: HTMLFormElement | null): (() => void) | undefined {
  if (!form) return;
  const stay = (event: Event) => event.preventDefault();
  form.addEventListener("reset", stay);
  return () => form.removeEventListener("reset", stay);
}
