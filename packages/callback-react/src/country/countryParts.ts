import { countryLabels } from '../labels/countryLabels.ts';
import { CountrySelect } from './CountrySelect.tsx';
import { countryCode } from './countryCode.ts';

/** What is loaded where numbers are read by their country. */
export const countryParts = { CountrySelect, countryCode, countryLabels };
