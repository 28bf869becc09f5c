import { forms } from '../forms';
import { commandsInExcel } from './connect';
import { startPane } from './start-pane';

const element = document.getElementById('pane');
const [entry] = forms;
if (element !== null) void startPane(element, entry, commandsInExcel(entry));
