/**
 * Milliseconds of processor time that `work` takes in this process. Budgets of attacks are judged by it:
 * unlike the clock, it does not grow with what else the machine is doing.
 */
export async function cpuMsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
