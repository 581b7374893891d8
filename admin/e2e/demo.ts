import { dropDemo, makeDemo } from './server.ts'; // run before jest maps names

/** Before all files: loading the demo takes seconds, copying its database a moment. */
export default async function setUp(): Promise<void> {
  const { name, dataKey } = await makeDemo();
  Object.assign(process.env, { DEMO_DATABASE: name, DEMO_KEY: dataKey });
}

/** After them. */
export const tearDown = (): Promise<void> => dropDemo(process.env['DEMO_DATABASE']!);
