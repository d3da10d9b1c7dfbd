/** When a server that ended by itself is started again. Knows nothing of VS Code, and reads no clock. */

/** Waited before the first, the second, … restart in a row; the first is at once, for one crash is an accident. */
const WAITS_MS = [0, 1_000, 4_000, 15_000];

/** Crashes further back than this are forgotten. */
const REMEMBERED_MS = 3 * 60_000;

export class Crashes {
  private times: number[] = [];

  /** Takes note of a crash; gives the milliseconds to wait before a restart, or none when it is time to give up. */
  next(now: number): number | undefined {
    this.times = [...this.times.filter((time) => now - time < REMEMBERED_MS), now];
    return WAITS_MS[this.times.length - 1];
  }
}
