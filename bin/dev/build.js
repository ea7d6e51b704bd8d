import { prepare } from './prepare.js';

process.exitCode = prepare() ? 0 : 1;
