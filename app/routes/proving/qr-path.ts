import { generate } from 'lean-qr';

const square = 'h1v1h-1z';
/** What cameras need around it. */
const quiet = 4;

/** A QR code as one path of squares, and the box that it stands in. */
export function qrPath(text: string): { readonly box: string; readonly path: string; readonly start: number } {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += ['M', x, ' ', y, square].join('');
  const side = code.size + 2 * quiet;
  return { box: `${-quiet} ${-quiet} ${side} ${side}`, path, start: -quiet };
}
