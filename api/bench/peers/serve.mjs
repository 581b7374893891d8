/** What every server under test does the same way: says where it listens, and what it has used up to now. */
import pg from 'pg';

let roundTrips = 0;
let statements = 0;
const EDGE = /^\s*(begin|commit|rollback|set |start transaction)/i;

/** Counts what a PostgreSQL driver sends. Statements leave out what opens and closes transactions and sets the scope. */
export function counted({ Client }) {
  const { query } = Client.prototype;
  Client.prototype.query = function (config, ...rest) {
    const text = typeof config === 'string' ? config : (config?.text ?? '');
    roundTrips += 1;
    if (!EDGE.test(text) && !/select set_config/.test(text)) statements += 1;
    if (config?.proviso) statements += 1; // the product's: a second one in the same message
    return query.call(this, config, ...rest);
  };
}
counted(pg);

/** Tells the bench the port, and answers its questions. */
export function tell(port) {
  process.on('message', ({ collect }) => {
    if (collect) globalThis.gc();
    process.send({ cpu: process.cpuUsage(), memory: process.memoryUsage(), statements, roundTrips });
  });
  process.on('disconnect', () => process.exit());
  process.send({ port });
}
