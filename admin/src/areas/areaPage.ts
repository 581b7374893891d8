export const areaPage = (id: string) => `/areas/${id}/show`;
