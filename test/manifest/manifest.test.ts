import { existsSync, readFileSync } from 'node:fs';
import { fallbackLanguage, languageFacts, languages } from '../../src/form/languages';
import { version } from '../../package.json';
import { manifestFor } from '../../scripts/manifest-for.js';
import { attribute, inRepository, manifestText, named } from './manifest-reader';

/** The locales of our languages: each text is said in all of them, and in no other. */
const locales = languages.map((language) => languageFacts[language].locale);
const defaultLocale = languageFacts[fallbackLanguage].locale;

const server = 'https://localhost:3000/';

/** Width and height as the header of a PNG file tells them: two big-endian numbers after the name of its first part. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const resources = [
  ...named('Image').filter((image) => image.attributes['id'] !== undefined),
  ...named('Url'),
  ...named('String'),
];
const references = [
  ...named('Label'),
  ...named('Title'),
  ...named('Description'),
  ...named('Image'),
  ...named('FunctionFile'),
  ...named('LearnMoreUrl'),
  ...named('SourceLocation'),
]
  .map((element) => element.attributes['resid'])
  .filter((id) => id !== undefined);

/** What stands for one text: its value by locale. */
function textsOf(element: (typeof resources)[number]): Record<string, string> {
  const overrides = element.children.filter((child) => child.type === 'element');
  return {
    [defaultLocale]: attribute(element, 'DefaultValue'),
    ...Object.fromEntries(
      overrides.map((override) => [attribute(override, 'Locale'), attribute(override, 'Value')]),
    ),
  };
}

/** The names of an element's children, in their order, each once where several stand together. */
function childrenOf(name: string): string[] {
  const [element] = named(name);
  const names = (element?.children ?? []).flatMap((child) =>
    child.type === 'element' ? [child.name.replace(/^.*:/, '')] : [],
  );
  return names.filter((each, at) => each !== names[at - 1]);
}

describe('the manifest', () => {
  /**
   * Office reads a manifest by its schema, in which order counts: a manifest in another order is refused without a
   * word (learn.microsoft.com, "How to find the proper order of manifest elements").
   */
  it.each([
    [
      'OfficeApp',
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'AppDomains',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'VersionOverrides',
      ],
    ],
    ['VersionOverrides', ['Requirements', 'Hosts', 'Resources']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['Group', ['Label', 'Icon', 'Control']],
    ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('has the parts of %s in the order of the schema', (name, order) => {
    expect(childrenOf(name)).toEqual(order);
  });

  it('has the version of package.json, in four parts', () => {
    expect(manifestText).toContain(`<Version>${version}.0</Version>`);
  });

  it('asks for ExcelApi 1.9 of a workbook, in both places where Office looks', () => {
    expect(named('Set').map((set) => set.attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.9' },
      { Name: 'ExcelApi', MinVersion: '1.9' },
    ]);
    expect(named('Host').map((host) => host.attributes)).toEqual([
      { Name: 'Workbook' },
      { 'xsi:type': 'Workbook' },
    ]);
  });

  it('speaks the language of the form where it does not know that of Excel', () => {
    const told = named('DefaultLocale').flatMap(({ children }) =>
      children.flatMap((child) => (child.type === 'text' ? [child.value] : [])),
    );
    expect(told).toEqual([defaultLocale]);
  });

  it('puts one group with three buttons on the Home tab', () => {
    expect(named('OfficeTab').map((tab) => tab.attributes)).toEqual([{ id: 'TabHome' }]);
    expect(named('Control').map((control) => control.attributes['id'])).toEqual([
      'CreateSheetsButton',
      'CheckButton',
      'OpenPaneButton',
    ]);
  });

  it('has no id twice, and none longer than 32 characters', () => {
    const ids = [...resources, ...named('Group'), ...named('Control')].map((element) =>
      attribute(element, 'id'),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('names only resources that are there, and has none that nothing names', () => {
    const known = resources.map((resource) => attribute(resource, 'id'));
    expect(references.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !references.includes(id))).toEqual([]);
  });

  it.each(
    [['ShortStrings', 125] as const, ['LongStrings', 250] as const].flatMap(([list, limit]) =>
      named(list)
        .flatMap((element) => element.children)
        .flatMap((child) =>
          child.type === 'element' ? [[attribute(child, 'id'), limit, child] as const] : [],
        ),
    ),
  )('says %s in every language within %i characters', (_id, limit, text) => {
    const said = textsOf(text);
    expect(Object.keys(said)).toEqual(locales);
    expect(Object.values(said).filter((value) => value.length === 0 || value.length > limit)).toEqual([]);
  });

  it.each(named('String').map((text) => [attribute(text, 'id'), text] as const))(
    'says %s otherwise in every language',
    (_id, text) => {
      expect(new Set(Object.values(textsOf(text))).size).toBe(languages.length);
    },
  );

  it.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('says its %s in every language within %i characters', (name, limit) => {
    const [element] = named(name);
    if (element === undefined) throw new Error(`There is no ${name}.`);
    const said = textsOf(element);
    expect(Object.keys(said)).toEqual(locales);
    expect(Object.values(said).filter((value) => value.length === 0 || value.length > limit)).toEqual([]);
  });

  it('gives every button and the group an icon of every size of Office', () => {
    const icons = named('Icon').map((icon) =>
      icon.children.flatMap((child) => (child.type === 'element' ? [child.attributes['size']] : [])),
    );
    expect(icons).toEqual(Array.from({ length: 4 }, () => ['16', '20', '24', '32', '40', '48', '64', '80']));
  });

  it('asks for icons that are there, of exactly the size that it says', () => {
    const address = new Map(
      resources.map((resource) => [attribute(resource, 'id'), attribute(resource, 'DefaultValue')]),
    );
    const asked = [
      ...named('Icon')
        .flatMap((icon) => icon.children)
        .flatMap((child) =>
          child.type === 'element'
            ? [[address.get(attribute(child, 'resid')), Number(attribute(child, 'size'))] as const]
            : [],
        ),
      ...named('IconUrl').map((icon) => [attribute(icon, 'DefaultValue'), 32] as const),
      ...named('HighResolutionIconUrl').map((icon) => [attribute(icon, 'DefaultValue'), 64] as const),
    ];
    expect(asked).toHaveLength(34);
    for (const [url, size] of asked) {
      const file = inRepository((url ?? '').replace(server, ''));
      expect({ url, ...pngSize(file) }).toEqual({ url, width: size, height: size });
    }
  });

  it('runs functions that the page of functions associates', () => {
    const source = readFileSync(inRepository('src', 'function-commands', 'index.ts'), 'utf8');
    const associated = [...source.matchAll(/associateFunction\('(\w+)'/g)].map((match) => match[1]);
    const asked = named('FunctionName').flatMap((name) =>
      name.children.flatMap((child) => (child.type === 'text' ? [child.value] : [])),
    );
    expect(asked.toSorted()).toEqual(associated.toSorted());
    expect(asked).toHaveLength(2);
  });

  it('names pages that webpack builds', () => {
    const build = readFileSync(inRepository('webpack.config.js'), 'utf8');
    const pages = [
      ...new Set(
        [...manifestText.matchAll(/localhost:3000\/([\w-]+\.html)/g)].map((match) => match[1] ?? ''),
      ),
    ];
    expect(pages.toSorted()).toEqual(['commands.html', 'support.html', 'taskpane.html']);
    expect(pages.filter((page) => !build.includes(page))).toEqual([]);
    expect(existsSync(inRepository('src', 'function-commands', 'support.html'))).toBe(true);
  });

  it('contacts no address but its own', () => {
    const addresses = [...manifestText.matchAll(/"(https?:\/\/[^"]*)"/g)].map((match) => match[1] ?? '');
    const foreign = addresses.filter(
      (url) =>
        !url.startsWith(server) &&
        !url.startsWith('http://schemas.microsoft.com/') &&
        url !== 'http://www.w3.org/2001/XMLSchema-instance',
    );
    expect(foreign).toEqual([]);
  });
});

describe('the manifest for production', () => {
  it('has its address in every place of that of development', () => {
    const made = manifestFor(manifestText, 'https://example.org/report/', '1.2.3');
    expect(made).not.toContain('localhost');
    expect(made).toContain('<SourceLocation DefaultValue="https://example.org/report/taskpane.html" />');
    expect(made).toContain('<AppDomain>https://example.org</AppDomain>');
    expect(made).toContain('<Version>1.2.3.0</Version>');
  });

  it('is the one for development when no address is given', () => {
    expect(manifestFor(manifestText, undefined, '1.2.3')).toBe(manifestText);
  });

  it.each([
    ['http://example.org', 'over https'],
    ['https://example.org/?a=1', "folder's address"],
    ['somewhere', 'Invalid URL'],
  ])('cannot be made for %s', (url, reason) => {
    expect(() => manifestFor(manifestText, url, '1.2.3')).toThrow(reason);
  });
});
