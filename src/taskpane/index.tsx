import { forms } from '../forms';
import { commandsInExcel } from './connect';
import { startPane } from './start-pane';

const element = document.getElementById('pane');
const [entry, ...others] = forms;
/** Whether this session is to be recorded for src/conformance. */
const isRecorded = new URLSearchParams(window.location.search).has('record');

async function start(pane: HTMLElement): Promise<void> {
  const commands = commandsInExcel(entry, others);
  if (isRecorded) {
    await commands.hostReady();
    (await import('./record-session')).recordSession();
  }
  await startPane(pane, entry, commands);
}
if (element !== null) void start(element);
