const limit = 75;
const encoder = new TextEncoder();

/**
 * Folds the lines of an iCalendar file at 75 octets (RFC 5545, 3.1). ts-ics folds at 75 UTF-16 units: with
 * accents a line is then too long, and an emoji on the edge is cut in two and lost.
 */
export function foldAtOctets(file: string): string {
  return file.replaceAll('\r\n ', '').split('\r\n').map(fold).join('\r\n');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > limit) {
      folded += '\r\n ';
      // The space at the start of the next line counts too.
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
