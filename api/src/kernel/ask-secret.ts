/** Asks on the terminal, without showing what is typed. Ctrl-C ends the process as it always does. */
export function askSecret(question: string): Promise<string> {
  const { stdin, stdout } = process;
  stdout.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve) => {
    let typed = '';
    const done = () => {
      stdin.off('data', read);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.write('\n');
    };
    const read = (chunk: string) => {
      for (const [at, key] of [...chunk].entries())
        if (key === '\r' || key === '\n') {
          done();
          const rest = [...chunk].slice(at + 1).join('');
          if (rest) stdin.unshift(rest); // typed ahead: for the next question
          return resolve(typed);
        } else if (key === '\u0003') {
          done();
          process.kill(process.pid, 'SIGINT');
        } else if (key === '\u007f' || key === '\b') typed = [...typed].slice(0, -1).join('');
        else if (key >= ' ') typed += key;
    };
    stdin.on('data', read);
  });
}
