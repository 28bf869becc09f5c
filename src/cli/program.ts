/** What the bundle program.js gives to the file that starts it (start.ts), in the program itself and in its threads. */
export { forms } from '../forms';
export { keepCompiledCodeIn } from './cached-script';
export { complainOfSurprise, main } from './index';
export { poolTask } from './pool';
export { registerTask, serveRegister } from './register';
