import { COMMANDS } from './commands';
import { CODES, runFaults } from './runFaults';

/** One code and moment for each request; `npm run faults` tries them all. */
describe('a request that fails', () => {
  it('leaves her sheets alone and nothing half made unsaid, is told plainly, and a second press mends it', async () => {
    const { cases, codes, commands, failures, requests } = await runFaults({ isShort: true });
    expect(failures).toEqual([]);
    expect(commands).toBe(COMMANDS.length);
    expect([...codes].sort()).toEqual([...CODES].sort());
    expect(cases).toBe(requests);
    // Each command that writes reads first, so that there are at least two requests for each of most commands.
    expect(requests).toBeGreaterThan(2 * commands);
    console.log(
      `${commands} commands, ${requests} requests, ${codes.size} codes, ${cases} cases, no failures`,
    );
  }, 600_000);
});
