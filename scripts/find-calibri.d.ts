export function requireCalibri(): void;
