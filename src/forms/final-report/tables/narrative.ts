import type { Unlabelled } from '../../../form/labels';
import type { FieldsTable } from '../../../form/types';

/** Sections 2, 3, 5 and 6: the texts of the report. */
export const narrative = {
  id: 'narrative',
  kind: 'fields',
  section: '2,3,5,6',
  tabColor: '#3B6FA0',
  columns: [
    { id: 'goalAchievement', type: 'longText', required: true },
    { id: 'changes', type: 'longText', required: true },
    {
      id: 'successStory',
      type: 'longText',
      required: true,
      note: "5-8 sentences: situation at the start, influence of the project, result; a recipient's review with contact data is desirable",
    },
    { id: 'results', type: 'longText', required: true },
    { id: 'longTermImpact', type: 'longText', required: true },
    { id: 'sustainability', type: 'longText', required: true },
    { id: 'socioEconomicEffect', type: 'longText', required: true },
    { id: 'partnerContribution', type: 'longText', required: true },
  ],
} as const satisfies Unlabelled<FieldsTable>;
