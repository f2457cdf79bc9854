import { blocksOf, plainTextOf, type Block } from '~/kernel/blocks';

// CSS pixels on paper, as ui/letter-sheet.tsx prints it in the margins of ui/styles/print.css; lines are counted a little short, so that wide letters fit too
const titleLine = 24.5;
const titleCharacters = 48;
const headingHeight = 27;
const textLine = 19;
const itemLine = 18.2;
const gap = 6;
const paragraphCharacters = 78;
const itemCharacters = 92;
/** One A4 of 297 mm without its margins of 14 mm, the line at its foot and some air. */
const sheetHeight = 980;

const linesOf = (text: string, characters: number): number => Math.max(1, Math.ceil(text.length / characters));

function heightOf(block: Block): number {
  if (block.kind === 'list') return block.items.reduce((sum, item) => sum + gap + itemLine * linesOf(item.map(({ text }) => text).join(''), itemCharacters), 0);
  const text = plainTextOf(block);
  return gap + (block.kind === 'heading' ? headingHeight * linesOf(text, itemCharacters / 1.4) : textLine * linesOf(text, paragraphCharacters));
}

/** Whether a letter of this title and body, in the marks of kernel/blocks, lies on one A4. */
export function fitsOnOneSheet(title: string, body: string): boolean {
  const blocks = blocksOf(body).reduce((sum, block) => sum + heightOf(block), 0);
  return titleLine * linesOf(title, titleCharacters) + gap + blocks <= sheetHeight;
}
