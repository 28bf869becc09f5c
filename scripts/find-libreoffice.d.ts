export function findLibreOffice(): string;
