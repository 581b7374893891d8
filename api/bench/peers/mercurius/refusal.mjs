import mercurius from 'mercurius';

export const refusal = (code) => new mercurius.ErrorWithProps(code, { code });
