// A note on a board: the small, safe part of Markdown, drawn from its tree.
import { Fragment, useMemo } from 'react';
import { type Block, type Inline, parseMarkdown } from '../../present/markdown.ts';
import { call } from '../api.ts';
import { tellError } from '../tell.ts';
import classes from './widgets.module.css';

export function TextWidget({ text }: { readonly text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div className={classes.text}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text have no other name.
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.type === 'paragraph') return <p>{drawInline(block.children)}</p>;
  if (block.type === 'heading') {
    const Heading = block.level === 1 ? 'h2' : 'h3';
    return <Heading>{drawInline(block.children)}</Heading>;
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list have no other name.
        <li key={index}>{drawInline(item)}</li>
      ))}
    </List>
  );
}

function drawInline(parts: readonly Inline[]) {
  return parts.map((part, index) => {
    const key = `${index}`;
    if (part.type === 'text') return <Fragment key={key}>{part.text}</Fragment>;
    if (part.type === 'strong') return <strong key={key}>{drawInline(part.children)}</strong>;
    if (part.type === 'emphasis') return <em key={key}>{drawInline(part.children)}</em>;
    if (part.type !== 'link') return null;
    return (
      <a
        key={key}
        href={part.href}
        title={part.href}
        onClick={(event) => {
          event.preventDefault();
          call('shell.open-link', { url: part.href }).catch(tellError);
        }}
      >
        {drawInline(part.children)}
      </a>
    );
  });
}
