import { answerFinding, checkReport, createSheets, reviewBeforeSending } from '../../src/commands';
import { replayTape, tapeSchema, type Tape } from '../../src/conformance/tape';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { contextIn } from '../support/embedded';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

const empty = () => EmbeddedWorkbook.create({ sheetName: 'Лист1' });

/** A session over an invented report, recorded at the embedded Excel: create, check, give a reason, look. */
async function recordedSession(): Promise<Tape> {
  const workbook = empty();
  const requests: { request: string; response: string }[] = [];
  const execute = workbook.host.execute.bind(workbook.host);
  Object.assign(workbook.host, {
    execute: async (request: string) => {
      const response = await execute(request);
      requests.push({ request, response });
      return response;
    },
  });
  installGlobals(workbook);
  const context = await contextIn();
  await createSheets.run(context, { language: 'ru' });
  await checkReport.run(context, { show: true, language: null });
  const { findings } = await checkReport.run(context, { show: true, language: null });
  const [finding] = findings.filter(({ severity }) => severity === 'warning');
  if (finding !== undefined)
    await answerFinding.run(context, {
      key: finding.key,
      evidence: finding.evidence,
      reason: 'Выдуманная причина',
    });
  await reviewBeforeSending.run(context, undefined);
  return { platform: 'embedded', recorded: '2026-11-27', requests };
}

describe('a tape', () => {
  let tape: Tape;
  beforeAll(async () => {
    tape = await recordedSession();
  });
  const replay = (played: Tape) => {
    const workbook = empty();
    return replayTape(played, (request) => workbook.host.execute(request));
  };

  it('of a whole session is answered alike by another workbook', async () => {
    expect(tape.requests.length).toBeGreaterThan(10);
    expect(tapeSchema.parse(JSON.parse(JSON.stringify(tape)))).toEqual(tape);
    expect(await replay(tape)).toEqual([]);
  });

  it('whose Excel numbered its sheets and ranges otherwise is answered alike', async () => {
    const renumbered = JSON.parse(
      JSON.stringify(tape)
        .replaceAll(/\{0{8}-(\w{4})-/g, '{1234ABCD-$1-')
        .replaceAll(/\\"Range(\d+)\\"/g, '\\"Other$1\\"'),
    ) as Tape;
    expect(renumbered).not.toEqual(tape);
    expect(await replay(renumbered)).toEqual([]);
  });

  it('with one answer changed names the request, the place and both answers', async () => {
    const last = tape.requests.findLastIndex(({ response }) => response?.includes('"Лист1"') === true);
    const requests = tape.requests.map((each, index) =>
      index === last ? { ...each, response: each.response?.replace('"Лист1"', '"Лист9"') ?? null } : each,
    );
    const [difference, ...more] = await replay({ ...tape, requests });
    expect(more).toEqual([]);
    expect(difference).toMatchObject({ request: last + 1, taped: '"Лист9"', replayed: '"Лист1"' });
    expect(difference?.at).toMatch(/^\.Results\[\d+\]\.Value/);
  });
});
