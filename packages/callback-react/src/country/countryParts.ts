import { countryLabels } from '../labels/countryLabels.ts';
import { CountrySelect } from './CountrySelect.tsx';
import { typedNumber } from './typedNumber.ts';

/** What is loaded where numbers are read by their country. */
export const countryParts = { CountrySelect, typedNumber, countryLabels };
