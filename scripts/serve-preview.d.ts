export function servePreview(
  port?: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
