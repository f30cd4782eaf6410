/** Whether a word is a name with one letter missing, added, changed, or changed places with the next: «سبتمر», «نوفبمر». */
export function isSlip(name: string, word: string): boolean {
  if (Math.abs(name.length - word.length) > 1) return false;
  let start = 0;
  while (start < name.length && name[start] === word[start]) start += 1;
  const [rest, typed] = [name.slice(start), word.slice(start)];
  if (rest.slice(1) === typed || rest === typed.slice(1) || rest.slice(1) === typed.slice(1)) return true;
  return rest[0] === typed[1] && rest[1] === typed[0] && rest.slice(2) === typed.slice(2);
}
