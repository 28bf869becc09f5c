import { defineForm } from '../../form/form';
import { withLabels } from '../../form/labels';
import { labels } from './labels';
import { sheetsOf } from './sheets';
import { tables } from './tables';

/**
 * The official form.
 *
 * Source: appendix to the Rules on the formation, provision, monitoring and evaluation of state grants
 * (order of 26.09.2022 No 406; restated from 01.07.2025 by order No 144-НҚ). Russian labels are the form's
 * own; Kazakh labels are proposed translations that keep the official terms. A later edition may differ,
 * so a form carries its edition.
 */
const labelled = withLabels(tables, labels);

export const finalReportForm = defineForm({
  id: 'kz-ngo-final-report',
  edition: '2022',
  // The first form of the add-in has the plain prefixes: workbooks with them are out.
  names: { prefix: 'Report_', tablePrefix: 'Table_', settingsPrefix: 'ngoFinalReport.' },
  ...labelled,
  sheets: sheetsOf(labelled.tables),
});

export type FinalReportForm = typeof finalReportForm;
