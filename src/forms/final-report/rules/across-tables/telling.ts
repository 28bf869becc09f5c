import type { Statement } from '../../../../reading/statements';
import { excerpt } from '../../../../rules/excerpt';

/** A clause as it is quoted; "Проведено 6 мероприятий из" ends in front of its preposition. */
export const told = ({ clause }: Pick<Statement, 'clause'>): string =>
  excerpt(clause.trim()).replace(/\s+(?:из|при(?:\s+плане)?|против|вместо|в|на|с|и|а)$/iu, '');
