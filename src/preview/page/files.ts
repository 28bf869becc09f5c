import { element } from './element';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file that a person chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Gives the bytes to the browser to save under a name. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  element('a', { attributes: { href: address, download: name } }).click();
  // The browser has begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Takes a workbook from the field of the "open" button, or dropped onto the page. */
export function takeFiles(
  field: HTMLInputElement,
  target: HTMLElement,
  onFile: (file: ChosenFile) => void,
): void {
  const take = async (file: File | null | undefined): Promise<void> => {
    if (file === null || file === undefined) return;
    onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  field.addEventListener('change', () => {
    void take(field.files?.item(0));
    // The same file may be chosen again.
    field.value = '';
  });
  target.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files.item(0));
  });
}
