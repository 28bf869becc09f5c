export function servePreview(
  port?: number,
  build?: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
