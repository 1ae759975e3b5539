import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect } from 'vitest';

// Otherwise a change of how packages are found would run the suite on React 19 once more, unnoticed.
expect([version, domVersion]).toEqual(['18.3.1', '18.3.1']);
