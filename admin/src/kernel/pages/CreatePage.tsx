import { Box } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Create, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { HelpButton } from '../help/HelpButton';
import { formPageSx } from './formPageSx';
import { uuidv7 } from '../uuidv7';

/** The id is made once a page, so that a save repeated after a lost answer creates nothing twice. */
export function CreatePage({ children, wide }: { children: ReactNode; wide?: boolean }) {
  const [id] = useState(uuidv7);
  return (
    <Create redirect="show" sx={formPageSx} transform={(data: Record<string, unknown>) => ({ ...data, id })}>
      <SimpleForm sx={{ maxWidth: wide ? 1100 : 640 }} toolbar={<CreateToolbar />}>
        {children}
      </SimpleForm>
    </Create>
  );
}

const CreateToolbar = () => (
  <Toolbar>
    <SaveButton alwaysEnable />
    <Box sx={{ flex: 1 }} />
    <HelpButton />
  </Toolbar>
);
