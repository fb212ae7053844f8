/**
 * Milliseconds of processor time that `work` takes in this process. Budgets of attacks are judged by it:
 * unlike the clock, it does not grow with what else the machine is doing.
 */
export async function cpuMsOf(work: () => unknown): Promise<number> {
  const before = cpuMs();
  await work();
  return cpuMs() - before;
}

/** What this process has taken until now, in all of its threads. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
