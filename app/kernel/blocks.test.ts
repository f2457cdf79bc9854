import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, piecesOf, plainTextOf } from './blocks';

const text = (words: string) => [{ kind: 'text', text: words }];

describe('blocksOf', () => {
  it('reads headings, paragraphs over several lines, and both kinds of list', () => {
    const written = '# Før\nRing først.\nSig dit navn.\n\nEn ny begynder her.\n\n- tøj\n  og sko\n- nøgler\n1. mød op\n2. sig goddag';
    expect(blocksOf(written)).toEqual([
      { kind: 'heading', pieces: text('Før') },
      { kind: 'paragraph', pieces: text('Ring først. Sig dit navn.') },
      { kind: 'paragraph', pieces: text('En ny begynder her.') },
      { kind: 'list', isNumbered: false, items: [text('tøj og sko'), text('nøgler')] },
      { kind: 'list', isNumbered: true, items: [text('mød op'), text('sig goddag')] },
    ]);
  });

  it('keeps a list whole over an empty line, and is empty for nothing', () => {
    expect(blocksOf('- a\n\n- b')).toHaveLength(1);
    expect(blocksOf(' \n\n ')).toEqual([]);
  });

  it('loses no word, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,8}$/), { minLength: 1, maxLength: 20 }), fc.array(fc.constantFrom(' ', '\n', '\n\n', '\n- ', '\n# ', '\n1. ')), (words, gaps) => {
        const written = words.map((word, index) => word + (gaps[index] ?? ' ')).join('');
        expect(blocksOf(written).map(plainTextOf).join(' ').match(/[a-zæøå]+/g)).toEqual(words);
      })
    );
  });
});

describe('piecesOf', () => {
  it('reads strong words and links within the house or by https', () => {
    expect(piecesOf('Skriv **navn** på [din side](/me/data).')).toEqual([
      { kind: 'text', text: 'Skriv ' },
      { kind: 'strong', text: 'navn' },
      { kind: 'text', text: ' på ' },
      { kind: 'link', text: 'din side', to: '/me/data' },
      { kind: 'text', text: '.' },
    ]);
    expect(piecesOf('[x](https://example.dk/a)')).toEqual([{ kind: 'link', text: 'x', to: 'https://example.dk/a' }]);
  });

  it.each(['[x](javascript:alert(1))', '[x](//evil.example)', '[x](/\\evil.example)', '[x](http://a.dk)', '<b onclick=alert(1)>', '**'])('leaves %s as text', (written) => {
    expect(piecesOf(written)).toEqual(text(written));
  });
});
