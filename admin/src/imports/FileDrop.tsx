import FileIcon from '@mui/icons-material/AttachFile';
import { Box, FormHelperText, Typography } from '@mui/material';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';

interface FileDropProps {
  file: File | undefined;
  fault: string | undefined;
  onFile: (file: File) => void;
}

/** Takes a file by a button, or dropped on it. */
export function FileDrop({ file, fault, onFile }: FileDropProps) {
  const translate = useTranslate();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    target.value = ''; // so that the same file, corrected, can be chosen again
    if (chosen) onFile(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    <Box
      data-testid="file-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        ...{ border: 2, borderStyle: 'dashed', borderRadius: 2, p: 3, textAlign: 'center', width: '100%' },
        borderColor: fault ? 'error.main' : isOver ? 'primary.main' : 'divider',
        backgroundColor: isOver ? 'action.hover' : undefined,
      }}
    >
      <LabelledButton
        label={file?.name ?? 'resources.imports.start.choose'}
        variant="outlined"
        startIcon={<FileIcon />}
        onClick={() => input.current?.click()}
        sx={{ overflowWrap: 'anywhere', textTransform: 'none' }}
      />
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,text/csv"
        hidden
        aria-label={translate('resources.imports.fields.file')}
        onChange={choose}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('resources.imports.start.drop')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('resources.imports.start.hint')}
      </Typography>
      {fault && (
        <FormHelperText error role="alert" sx={{ textAlign: 'center', fontSize: 14 }}>
          {translate(fault, { _: fault })}
        </FormHelperText>
      )}
    </Box>
  );
}
