interface Addressed {
  address: string;
  building?: string | null;
  door?: string | null;
}

/** 环城路12号 3栋 402. Many write the building and the door into the address as well: said once is enough. */
export const householdAddress = ({ address, building, door }: Addressed) =>
  [address, ...[building, door].filter((part) => part && !address.includes(part))].join(' ');
