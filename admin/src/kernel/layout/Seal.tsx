/** The product's mark: a house with a tick, as a seal. */
export const Seal = ({ size }: { size: number }) => (
  <img src="/seal.svg" alt="" width={size} height={size} style={{ flexShrink: 0 }} />
);
