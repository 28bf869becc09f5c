export const developmentUrl: string;
export function manifestFor(manifest: string, url: string | undefined, version: string): string;
