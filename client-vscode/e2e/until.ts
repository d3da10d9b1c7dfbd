/** Waits for conditions, never for a time: so long as a loaded machine may need. */
export const PATIENCE_MS = 60_000;

const BETWEEN_LOOKS_MS = 100;

/** Looks again and again until there is something; fails, naming what was waited for, when patience is at its end. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}
