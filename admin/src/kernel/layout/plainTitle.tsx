import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface PlainTitleProps {
  title?: ReactNode;
  defaultTitle?: string;
  className?: string;
}

/**
 * Stands in for the title that an administrator could rewrite in place: this panel has no such mode, and its editor brings along
 * every kind of input.
 */
export function PageTitleConfigurable({ title, defaultTitle, className }: PlainTitleProps) {
  const translate = useTranslate();
  const given = title || defaultTitle;
  return (
    <span className={className}>{typeof given === 'string' ? translate(given, { _: given }) : given}</span>
  );
}

/** The drawer of that mode. */
export const Inspector = () => null;
