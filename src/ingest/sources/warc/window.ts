import type { Bytes } from '../source.ts';

/** Bytes of a source that were read and are not used yet. */
export class Window {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: Bytes) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Look at so many bytes without using them; fewer only at the end of the source. */
  async peek(size: number): Promise<Buffer> {
    if (this.#held.length < size) {
      const pieces: Uint8Array[] = [this.#held];
      let length = this.#held.length;
      while (length < size) {
        const { value, done } = await this.#source.next();
        if (done) break;
        pieces.push(value);
        length += value.length;
      }
      this.#held = Buffer.concat(pieces);
    }
    return this.#held.subarray(0, size);
  }

  /** Use up so many bytes. Of more than `limit`, those behind it are passed over and not held. */
  async take(size: number, limit = size): Promise<Buffer> {
    const taken = await this.peek(Math.min(size, limit));
    this.#held = this.#held.subarray(taken.length);
    for (let over = size - limit; over > 0; ) {
      const passed = (await this.peek(Math.min(over, 65_536))).length;
      if (passed === 0) break;
      this.#held = this.#held.subarray(passed);
      over -= passed;
    }
    return taken;
  }

  /** Put bytes that were taken back in front. */
  untake(bytes: Uint8Array): void {
    this.#held = Buffer.concat([bytes, this.#held]);
  }

  /** End the source early. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
