import { Link } from '@remix-run/react';
import { blocksOf, type Block, type Piece } from '~/kernel/blocks';
import { markedRuns } from '~/kernel/marked-words';
import { classNames } from './class-names';
import { Marked } from './marked';

export interface ProseProps {
  /** as kernel/blocks reads it */
  readonly text: string;
  /** of the headings inside the text */
  readonly headingLevel?: 2 | 3;
  /** words in small letters to be marked */
  readonly marked?: readonly string[];
  /** the text's language when it is not the page's */
  readonly lang?: string;
}

/** A longer text that somebody wrote here: headings, paragraphs and lists, and nothing else. */
export function Prose({ text, headingLevel = 2, marked = [], lang }: ProseProps) {
  const hits = new Set(marked);
  return (
    <div lang={lang} className="grid max-w-measure gap-4 [&_li]:pl-1">
      {blocksOf(text).map((block, index) => (
        <ProseBlock key={index} block={block} headingLevel={headingLevel} hits={hits} />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly headingLevel: 2 | 3;
  readonly hits: ReadonlySet<string>;
}

function ProseBlock({ block, headingLevel, hits }: BlockProps) {
  if (block.kind === 'list') {
    const List = block.isNumbered ? 'ol' : 'ul';
    return (
      <List className={classNames('grid gap-2 pl-6', block.isNumbered ? 'list-decimal' : 'list-disc', 'marker:text-accent')}>
        {block.items.map((pieces, index) => (
          <li key={index}>
            <Pieces pieces={pieces} hits={hits} />
          </li>
        ))}
      </List>
    );
  }
  const pieces = <Pieces pieces={block.pieces} hits={hits} />;
  if (block.kind === 'paragraph') return <p>{pieces}</p>;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return <Heading className={classNames(headingLevel === 2 ? 'mt-6 text-xl' : 'mt-2 text-l', 'tracking-[-0.01em] first:mt-0')}>{pieces}</Heading>;
}

function Pieces({ pieces, hits }: { readonly pieces: readonly Piece[]; readonly hits: ReadonlySet<string> }) {
  return pieces.map((piece, index) => {
    const words = <Marked runs={markedRuns(piece.text, hits)} />;
    if (piece.kind === 'strong') return <strong key={index}>{words}</strong>;
    if (piece.kind !== 'link') return <span key={index}>{words}</span>;
    return piece.to.startsWith('/') ? (
      <Link key={index} to={piece.to}>
        {words}
      </Link>
    ) : (
      <a key={index} href={piece.to} rel="noreferrer">
        {words}
      </a>
    );
  });
}
