/** Lets at most `atOnce` pieces of work in; the next is turned away at once instead of waiting in memory. */
export class Admission {
  private inside = 0;

  constructor(private readonly atOnce: number) {}

  /** Runs `work` when there is room; answers `full()` when there is none. */
  async admit<Answer>(work: () => Promise<Answer>, full: () => Answer): Promise<Answer> {
    if (this.inside >= this.atOnce) return full();
    this.inside += 1;
    try {
      return await work();
    } finally {
      this.inside -= 1;
    }
  }
}
