import { useState, type ReactNode } from 'react';
import { Create, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { formPageSx } from './formPageSx';
import { uuidv7 } from '../uuidv7';

/** The id is made once a page, so that a save repeated after a lost answer creates nothing twice. */
export function CreatePage({ children }: { children: ReactNode }) {
  const [id] = useState(uuidv7);
  return (
    <Create redirect="show" sx={formPageSx} transform={(data: Record<string, unknown>) => ({ ...data, id })}>
      <SimpleForm sx={{ maxWidth: 640 }} toolbar={<CreateToolbar />}>
        {children}
      </SimpleForm>
    </Create>
  );
}

const CreateToolbar = () => (
  <Toolbar>
    <SaveButton alwaysEnable />
  </Toolbar>
);
