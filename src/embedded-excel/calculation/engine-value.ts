/** A value inside the library's engine: a scalar with its kind, or rows of them. */
export interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
  readonly height?: number;
  readonly width?: number;
}

export const blank = 0;
export const number = 1;
export const text = 2;
export const boolean = 3;
export const error = 4;
export const array = 5;
