import { forms } from '../forms';
import { commandsInExcel } from './connect';
import { startPane } from './start-pane';

const element = document.getElementById('pane');
const [entry, ...others] = forms;
if (element !== null) void startPane(element, entry, commandsInExcel(entry, others));
