import { Stack, Typography } from '@mui/material';
import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import { useState } from 'react';
import { IconButtonWithTooltip, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useViewerCan } from '../deeds/ViewerCan';
import { RevealDialog } from './RevealDialog';
import { useShortLived } from './useShortLived';

const SECONDS = 60;

export interface RevealFieldProps {
  /** The field that holds the masked value. */
  source: string;
  /** The mutation, as in `viewerCan`. */
  deed: string;
  /** Asks for the whole value. It answers to this component only: no cache, no store. */
  reveal: (id: string, reason: string) => Promise<string | null>;
  label?: string;
}

/** A masked value, and for those who may, the whole one for a minute after saying why. */
export function RevealField({ source, deed, reveal }: RevealFieldProps) {
  const record = useRecordContext();
  const resource = useResourceContext();
  const translate = useTranslate();
  const permitted = useViewerCan(deed);
  const [asking, setAsking] = useState(false);
  const { value, secondsLeft, keep, drop } = useShortLived(SECONDS, String(record?.id));
  const masked: unknown = record?.[source];
  if (!record || typeof masked !== 'string' || masked === '') return <span>{translate('kernel.none')}</span>;

  const label = translate('kernel.reveal.label', {
    field: translate(`resources.${resource}.fields.${source}`),
  });
  return (
    <Stack
      direction="row"
      component="span"
      sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5, minHeight: 44 }}
    >
      <Typography
        component="span"
        variant="body2"
        sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
      >
        {value ?? masked}
      </Typography>
      {value !== null ? (
        <>
          <IconButtonWithTooltip label="kernel.reveal.hide" onClick={drop}>
            <VisibilityOff />
          </IconButtonWithTooltip>
          <Typography component="span" variant="caption" color="text.secondary">
            {translate('kernel.reveal.remaining', { seconds: secondsLeft })}
          </Typography>
        </>
      ) : (
        permitted && (
          <IconButtonWithTooltip label={label} onClick={() => setAsking(true)}>
            <Visibility />
          </IconButtonWithTooltip>
        )
      )}
      {asking && (
        <RevealDialog
          title={label}
          onClose={() => setAsking(false)}
          onReason={async (reason) => keep((await reveal(String(record.id), reason)) ?? '')}
        />
      )}
    </Stack>
  );
}
