/** Shows how far a long work is; `stop` ends the showing. */
export type Progress = { show: (stage: string, done: number, total: number) => void; stop: () => void };

/** So often (milliseconds) a line is written where nobody watches a bar, as in the log of a server. */
const LINE_EVERY = 10_000;
/** Work that ends sooner (milliseconds) than this shows no bar. */
const PATIENCE = 500;

/** A bar with rate and time left on a terminal, a plain line now and then elsewhere; always on standard error. */
export async function makeProgress(isTerminal = Boolean(process.stderr.isTTY), now: () => number = Date.now): Promise<Progress> {
  return isTerminal ? barProgress(now) : lineProgress(now);
}

/** Shows nothing. */
export const silent: Progress = { show: () => {}, stop: () => {} };

async function barProgress(now: () => number): Promise<Progress> {
  const { Presets, SingleBar } = await import('cli-progress');
  const started = now();
  const bar = new SingleBar(
    { format: '{stage} {bar} {percentage}% · {value}/{total} · {rate}/s · {eta_formatted}', stream: process.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 200 },
    Presets.shades_grey,
  );
  let current = '';
  let began = started;
  return {
    show(stage, done, total) {
      if (now() - started < PATIENCE) return;
      if (stage !== current) {
        [current, began] = [stage, now()];
        bar.start(total, done, { stage, rate: '–' });
      }
      const seconds = (now() - began) / 1000;
      bar.update(done, { stage, rate: seconds > 0 ? Math.round(done / seconds) : '–' });
    },
    stop: () => bar.stop(),
  };
}

function lineProgress(now: () => number): Progress {
  let last = now();
  return {
    show(stage, done, total) {
      if (now() - last < LINE_EVERY) return;
      last = now();
      console.error(`${stage}: ${done} of ${total}`);
    },
    stop: () => {},
  };
}
