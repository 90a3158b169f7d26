/** Loaded before a measured command: at its end it notes what the process took, itself alone. */
import { appendFileSync } from 'node:fs';

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const taken = {
    step: 'all',
    seconds: performance.now() / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  };
  appendFileSync(
    process.env.QUJAT_TIMINGS ?? '',
    `${JSON.stringify({ ...taken, peakBytes: maxRSS * 1024 })}\n`,
  );
});
