/** The Chinese word with which a description begins: `区域：A place in the tree`. Empty where it begins with none. */
export const wordOf = (description: string | null | undefined): string =>
  /^([^：:]+)：/.exec(description ?? '')?.[1] ?? '';
