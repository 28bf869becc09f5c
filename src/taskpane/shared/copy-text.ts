/** Copies a text where the pane may, and resolves to whether it could; a person can select it where it may not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
