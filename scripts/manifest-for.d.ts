export const developmentUrl: string;
export function manifestFor(manifest: string, url: string | undefined): string;
