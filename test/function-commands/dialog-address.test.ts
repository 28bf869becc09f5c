import { dialogAddress, readDialogAddress } from '../../src/function-commands/dialog-address';

describe('the address of the dialog', () => {
  it('names the problem by its kind, its code and the language, and nothing else', () => {
    expect(dialogAddress({ kind: 'protected', code: 'AccessDenied: a & b', language: 'kk' })).toBe(
      'dialog.html?problem=protected&code=AccessDenied%3A+a+%26+b&language=kk',
    );
  });

  it('is read back as it was written', () => {
    expect(readDialogAddress('?problem=protected&code=AccessDenied%3A+a+%26+b&language=kk')).toEqual({
      kind: 'protected',
      code: 'AccessDenied: a & b',
      language: 'kk',
    });
  });

  it.each([
    ['nothing', ''],
    ['a kind that is not ours', '?problem=<script>&language=ru'],
    ['a language that is not ours', '?problem=unknown&language=de'],
  ])('with %s tells of an unknown problem in Russian', (_what, search) => {
    expect(readDialogAddress(search)).toEqual({ kind: 'unknown', code: '', language: 'ru' });
  });

  it('carries at most 120 characters of a code', () => {
    expect(readDialogAddress(`?code=${'x'.repeat(500)}`).code).toBe('x'.repeat(120));
  });
});
