import { commandsInExcel } from './connect';
import { startPane } from './start-pane';

const element = document.getElementById('pane');
if (element !== null) void startPane(element, commandsInExcel);
