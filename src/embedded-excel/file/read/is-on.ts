/** Whether an attribute of the file says yes. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
