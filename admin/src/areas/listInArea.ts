/** react-admin's own address of a filtered list; every noun's filter calls this `areaId`. */
export const listInArea = (resource: string, areaId: string) =>
  `/${resource}?${new URLSearchParams({
    filter: JSON.stringify({ areaId }),
    displayedFilters: JSON.stringify({ areaId: true }),
  }).toString()}`;
