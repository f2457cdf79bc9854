// Longer texts are kept as they were typed and read into these blocks, so that nothing but words ever reaches a page.

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Piece[])[] };

interface Line {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'number';
  readonly text: string;
}

const marks: readonly (readonly [Line['kind'], RegExp])[] = [
  ['heading', /^#{1,3}\s+(.+)$/],
  ['bullet', /^[-*•]\s+(.+)$/],
  ['number', /^\d{1,2}[.)]\s+(.+)$/],
];

/** Text with "# " before a heading, "- " or "1. " before the items of a list and an empty line between paragraphs, as blocks. Lines in between go on. */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n[ \t]*\n/)
    .flatMap((part) => joined(linesOf(part)))
    .reduce<Block[]>(addLine, []);
}

const linesOf = (part: string): Line[] =>
  part
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(lineOf);

function lineOf(text: string): Line {
  for (const [kind, pattern] of marks) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return { kind, text: found };
  }
  return { kind: 'paragraph', text };
}

/** A line without a mark goes on with the one above it, unless that is a heading. */
function joined(lines: readonly Line[]): Line[] {
  return lines.reduce<Line[]>((before, line) => {
    const last = before.at(-1);
    if (line.kind !== 'paragraph' || !last || last.kind === 'heading') return [...before, line];
    return [...before.slice(0, -1), { kind: last.kind, text: `${last.text} ${line.text}` }];
  }, []);
}

function addLine(blocks: Block[], { kind, text }: Line): Block[] {
  const pieces = piecesOf(text);
  if (kind === 'heading' || kind === 'paragraph') return [...blocks, { kind, pieces }];
  const isNumbered = kind === 'number';
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.isNumbered === isNumbered) return [...blocks.slice(0, -1), { ...last, items: [...last.items, pieces] }];
  return [...blocks, { kind: 'list', isNumbered, items: [pieces] }];
}

// "//" and "/\" would lead to another host
const inline = /\*\*([^*\n]+)\*\*|\[([^[\]\n]+)\]\((\/(?![/\\])[^\s()]*|https:\/\/[^\s()]+)\)/g;

/** One line with "**strong**" words and "[words](/path)" links; an address that leads neither here nor by https stays text. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(inline)) {
    const [whole, strong, words, to] = match;
    if (match.index > at) pieces.push({ kind: 'text', text: line.slice(at, match.index) });
    if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
    else if (words !== undefined && to !== undefined) pieces.push({ kind: 'link', text: words, to });
    at = match.index + whole.length;
  }
  if (at < line.length) pieces.push({ kind: 'text', text: line.slice(at) });
  return pieces;
}

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** What a block says, piece by piece as it stands: a list's items, else the whole. */
export const passagesOf = (block: Block): string[] => (block.kind === 'list' ? block.items.map(wordsOf) : [wordsOf(block.pieces)]);

/** The words of a block in one line. */
export const plainTextOf = (block: Block): string => passagesOf(block).join(' ');
