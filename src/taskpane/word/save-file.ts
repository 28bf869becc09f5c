/** The type of a .docx (ECMA-376, part 1). */
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How long a browser may take to begin to save, in milliseconds, before the bytes are let go. */
const patience = 60_000;

/** Hands a Word document over to the browser around the pane to be saved; asks for no place by itself. */
export function saveDocument(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: documentType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** A text as the name of a Word file: without what file systems refuse. */
export function fileName(text: string): string {
  const plain = text
    .replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return `${plain}.docx`;
}
