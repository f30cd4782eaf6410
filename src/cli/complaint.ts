/** A fault in what a person wrote, said so that the person can mend it: shown without a stack, exit code 1. */
export class Complaint extends Error {
  override name = 'Complaint';
}
