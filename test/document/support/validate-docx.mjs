/**
 * Validates Word documents against the schemas and rules of Office Open XML, as Microsoft's Open XML SDK knows them for
 * Word 2010, and prints what it finds as JSON, a list a file: `node validate-docx.mjs a.docx b.docx`.
 *
 * A program of its own, since the SDK's WebAssembly does not run inside Jest's module system.
 */
import { readFile } from 'node:fs/promises';
import validate from '@ooxml-tools/validate';

const found = [];
for (const path of process.argv.slice(2))
  found.push(await validate(new Uint8Array(await readFile(path)), 'docx', 'Office2010'));
process.stdout.write(JSON.stringify(found), () => process.exit(0));
