export { tearDown as default } from './demo.ts';
