import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, IconButton } from '@mui/material';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useRecordContext, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { useViewerCan } from '../deeds/ViewerCan';
import { useNoun } from '../NounsContext';
import { isViewing } from '../session/viewToken';
import type Form from './InlineForm';

/** Forms are most of react-admin: they come when one is first opened. */
let InlineForm: typeof Form | undefined;
const load = async () => (InlineForm ??= (await import('./InlineForm')).default);

export interface InlineEditProps {
  source: string;
  label?: string;
  /** Of the same source: what stands there while it is being corrected. */
  input: ReactElement;
  /** What stands there otherwise. */
  children: ReactNode;
}

type Record = RaRecord<string> & { viewerCan: string[] };

/** A value that can be corrected where it stands, if and only if the noun's update would succeed. */
export function InlineEdit({ source, label, input, children }: InlineEditProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<Record>();
  const { updates } = useNoun(resource);
  const permitted = useViewerCan(updates?.deed ?? '', record);
  // Taken when the form opens: a refresh behind it must neither empty it nor renew the version.
  const [opened, setOpened] = useState<Record>();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !opened) button.current?.focus();
    wasOpen.current = opened !== undefined;
  }, [opened]);

  if (!record || !permitted || isViewing()) return <>{children}</>;
  const name = translate(label ?? `resources.${resource}.fields.${source}`);
  return (
    // In a table a click goes to the record: not this one.
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      {opened && InlineForm ? (
        <InlineForm
          source={source}
          record={opened}
          input={input}
          name={name}
          onClose={() => setOpened(undefined)}
        />
      ) : (
        <>
          {children}
          <IconButton
            ref={button}
            size="small"
            aria-label={translate('kernel.inline.edit', { field: name })}
            onClick={(event) => {
              event.stopPropagation();
              void load().then(() => setOpened(record));
            }}
            sx={pencilSx}
          >
            <EditIcon fontSize="inherit" />
          </IconButton>
        </>
      )}
    </Box>
  );
}

/** In the rows of a table it shows where one is; at a finger's size where there is no pointer. */
const pencilSx = {
  '@media (hover: hover)': {
    'tbody tr &': { opacity: 0 },
    'tbody tr:hover &, tbody tr &:focus-visible': { opacity: 1 },
  },
  '@media (pointer: coarse)': { width: 44, height: 44 },
};
