interface Addressed {
  address: string;
  building?: string | null;
  door?: string | null;
}

/** 环城路12号 3栋 402 */
export const householdAddress = ({ address, building, door }: Addressed) =>
  [address, building, door].filter(Boolean).join(' ');
