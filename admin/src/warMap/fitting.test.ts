import { describe, expect, it } from 'vitest';
import { firstThatFits } from './fitting';

const fit = (width: number, height: number) =>
  firstThatFits(['第一网格\n漏 62.5%', '62%'], { width, height }, 16, (line) => line.length * 12);

describe('what is written on a tile', () => {
  it('is all of it where there is room', () => expect(fit(90, 40)).toBe('第一网格\n漏 62.5%'));
  it('is the figure alone where the name is too wide, or too high', () => {
    expect(fit(60, 40)).toBe('62%');
    expect(fit(90, 20)).toBe('62%');
  });
  it('is nothing rather than half a figure', () => {
    expect(fit(30, 40)).toBe('');
    expect(fit(90, 12)).toBe('');
  });
});
