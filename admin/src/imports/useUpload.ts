import { useState } from 'react';
import { useCreatePath, useLogoutIfAccessDenied } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { ImportKind } from '../kernel/gql/graphql';
import { uuidv7 } from '../kernel/uuidv7';
import { CancelImportDocument, CreateImportDocument } from './documents';
import { sendFile } from './importFile';
import { faultOf } from './useTold';

/** As the API takes it. */
const LARGEST = 20 * 1024 * 1024;

export interface Upload {
  areaId: string;
  kind: ImportKind;
}

/** Begins an import with a file; one whose file cannot be read is not left behind. */
export function useUpload() {
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();

  const send = async (upload: Upload, sent: File): Promise<void> => {
    const id = uuidv7();
    await fetchGraphQL(CreateImportDocument, { input: { ...upload, id, fileName: sent.name } });
    try {
      await sendFile(id, sent);
    } catch (error) {
      await fetchGraphQL(CancelImportDocument, { input: { id } }).catch(() => {});
      throw error;
    }
    await navigate(createPath({ resource: 'imports', type: 'show', id }));
  };

  return {
    file,
    fault,
    isPending,
    choose: (chosen: File) => {
      setFile(chosen);
      setFault(chosen.size > LARGEST ? 'resources.imports.start.tooLarge' : undefined);
    },
    upload: async (values: Upload) => {
      if (!file || file.size > LARGEST)
        return setFault(file ? 'resources.imports.start.tooLarge' : 'resources.imports.start.noFile');
      setFault(undefined);
      setPending(true);
      try {
        await send(values, file);
      } catch (error) {
        if (!(await logoutIfAccessDenied(error))) setFault(faultOf(error));
      } finally {
        setPending(false);
      }
    },
  };
}
