import { asOwnWrite, mayBeOwnWrite } from '../../src/excel/own-writes';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('What this page writes', () => {
  it('is its own while it writes and shortly after, and no longer', async () => {
    expect(mayBeOwnWrite()).toBe(false);
    const written = asOwnWrite(() => pause(10));
    expect(mayBeOwnWrite()).toBe(true);
    await written;
    expect(mayBeOwnWrite()).toBe(true);
    await pause(1000);
    expect(mayBeOwnWrite()).toBe(false);
  });

  it('is its own though the page was busy drawing when Excel told of it', async () => {
    await asOwnWrite(() => Promise.resolve());
    const until = performance.now() + 1000;
    while (performance.now() < until);
    const whenToldOf = await new Promise((tell) => setTimeout(() => tell(mayBeOwnWrite()), 0));
    expect(whenToldOf).toBe(true);
  });

  it('is known again after a write that failed', async () => {
    await expect(asOwnWrite(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await pause(1000);
    expect(mayBeOwnWrite()).toBe(false);
  });
});
