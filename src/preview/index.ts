/** The preview's page: words, buttons and keys around the preview itself. */
import { fallbackLanguage, languageFacts, languageNamed, languages } from '../form/languages';
import { readOptions, themes, writeOptions, type PreviewOptions } from './language';
import { byId, element } from './page/element';
import { takeFiles } from './page/files';
import { makeSplitter } from './page/splitter';
import { Preview } from './preview';
import { previewTexts } from '../messages/preview-texts';

const options = readOptions(window.location.search);
const texts = previewTexts[options.language];

function say(id: string, text: string): void {
  byId(id).textContent = text;
}

function name(id: string, text: string): void {
  byId(id).setAttribute('aria-label', text);
}

function onClick(id: string, act: () => void): void {
  byId(id).addEventListener('click', act);
}

/** Another language or theme is another Excel: the page is loaded anew with it. */
function offer(
  id: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
  go: (value: string) => PreviewOptions,
): void {
  const select = byId(id);
  if (!(select instanceof HTMLSelectElement)) return;
  select.append(...choices.map(([value, text]) => element('option', { text, attributes: { value } })));
  select.value = chosen;
  select.addEventListener('change', () => {
    window.location.assign(writeOptions(go(select.value)));
  });
}

document.documentElement.lang = options.language;
document.documentElement.dataset['theme'] = options.theme;
say('about', texts.about);
say('new-workbook', texts.newWorkbook);
say('sample', texts.sample);
say('open', texts.open);
say('save', texts.save);
say('language-label', texts.language);
say('theme-label', texts.theme);
say('home-tab', texts.homeTab);
say('pane-title', texts.pane);
name('ribbon-area', texts.ribbon);
name('ribbon', texts.homeTab);
name('workbook', texts.workbook);
name('name-box', texts.nameBox);
name('formula-bar', texts.formulaBar);
name('grid', texts.sheet);
name('sheet-tabs', texts.sheetTabs);
name('splitter', texts.paneWidth);
name('close-pane', texts.closePane);
name('pane', texts.pane);
name('open-field', texts.open);
byId('pane-frame').setAttribute('title', texts.pane);

const preview = new Preview(options);
window.preview = preview;

offer(
  'language',
  languages.map((language) => [language, languageFacts[language].name]),
  options.language,
  (value) => ({ ...options, language: languageNamed(value) ?? fallbackLanguage }),
);
offer(
  'theme',
  themes.map((theme) => [theme, texts[theme]]),
  options.theme,
  (value) => ({ ...options, theme: themes.find((one) => one === value) ?? 'light' }),
);
makeSplitter(byId('splitter'), (width) => {
  byId('pane').style.width = `${String(width)}px`;
});

const openField = byId('open-field');
if (openField instanceof HTMLInputElement) {
  takeFiles(openField, byId('grid'), ({ name: fileName, bytes }) => void preview.openFile(fileName, bytes));
}
onClick('open', () => {
  openField.click();
});
onClick('new-workbook', () => {
  preview.openEmpty();
});
byId('sample').hidden = !preview.hasSample;
onClick('sample', () => void preview.openSample());
onClick('save', () => void preview.download());
onClick('close-pane', () => {
  preview.closePane();
});

const grid = byId('grid');
document.addEventListener('copy', (event) => {
  if (document.activeElement !== grid) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', preview.copy());
});
document.addEventListener('paste', (event) => {
  if (document.activeElement !== grid) return;
  event.preventDefault();
  preview.paste(event.clipboardData?.getData('text/plain') ?? '');
});
document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyS') {
    event.preventDefault();
    void preview.download();
  }
});

/** A field that is entered with Enter and given up with Escape, and then gives the focus back to the grid. */
function entered(id: string, enter: (text: string) => void): void {
  const field = byId(id);
  if (!(field instanceof HTMLInputElement)) return;
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') enter(field.value);
    preview.grid.render();
    preview.grid.focus();
  });
}
entered('formula-bar', (text) => {
  preview.grid.write(preview.grid.activePlace, text);
});
entered('name-box', (text) => {
  preview.goTo(text);
});

void preview.start();
