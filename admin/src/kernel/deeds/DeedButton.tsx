import type { ButtonProps } from '@mui/material';
import { Suspense, useState, type ReactNode } from 'react';
import { useRecordContext, type RaRecord } from 'react-admin';
import { LabelledButton } from '../layout/LabelledButton';
import { isViewing } from '../session/viewToken';
import type { DeedDialog as Dialog } from './DeedDialog';
import type { DeedDocument } from './useDeed';
import { useViewerCan } from './ViewerCan';

/** Forms are most of react-admin: they come when one is first opened. */
let DeedDialog: typeof Dialog | undefined;
const load = async () => (DeedDialog ??= (await import('./DeedDialog')).DeedDialog);

interface DeedButtonProps<Input, Row extends DeedRecord> extends Pick<
  ButtonProps,
  'color' | 'variant' | 'size'
> {
  /** The mutation's name, which is also the word in `viewerCan` and the key of its texts under `deeds`. */
  deed: string;
  document: DeedDocument<Input>;
  /** What the form starts from; for most deeds `({ id, version }) => ({ id, version })`. */
  start: (record: Row) => Partial<Input>;
  record?: Row;
  icon?: ReactNode;
  /** Of its dialog. */
  maxWidth?: 'xs' | 'sm';
  /** The form's inputs; none for a plain confirmation. */
  children?: ReactNode;
}

export interface DeedRecord extends RaRecord<string> {
  viewerCan: string[];
}

/** Shown if and only if the record's `viewerCan` names the deed. */
export function DeedButton<Input, Row extends DeedRecord>(props: DeedButtonProps<Input, Row>) {
  const { deed, document, start, record: given, icon, maxWidth, children, ...look } = props;
  const record = useRecordContext<Row>({ record: given });
  const permitted = useViewerCan(deed, record);

  // The start is taken when the dialog opens: a refresh behind it must not empty the form or renew the version.
  const [opened, setOpened] = useState<Partial<Input>>();

  if (!record || !permitted) return null;
  return (
    <>
      <LabelledButton
        label={`deeds.${deed}.label`}
        startIcon={icon}
        variant="outlined"
        disabled={isViewing()}
        onClick={() => void load().then(() => setOpened(start(record)))}
        {...look}
      />
      {opened && DeedDialog && (
        <Suspense>
          <DeedDialog
            deed={deed}
            document={document}
            start={opened}
            maxWidth={maxWidth}
            onClose={() => setOpened(undefined)}
          >
            {children}
          </DeedDialog>
        </Suspense>
      )}
    </>
  );
}
