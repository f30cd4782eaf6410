/** How long each stage of a work took, in seconds, in their order. */
export type Stages = { stage: string; seconds: number }[];

/** Make the watch that is told when a stage is done. */
export function stopwatch(now: () => number = () => performance.now()): { done: (stage: string) => void; stages: Stages } {
  const stages: Stages = [];
  let last = now();
  return {
    stages,
    done(stage) {
      const time = now();
      stages.push({ stage, seconds: Math.round(time - last) / 1000 });
      last = time;
    },
  };
}
