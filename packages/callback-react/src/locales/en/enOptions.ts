import { aheadLabels } from '../../labels/aheadLabels.ts';
import { countryLabels } from '../../labels/countryLabels.ts';
import { fieldLabels } from '../../labels/fieldLabels.ts';
import type { LaterSets } from '../../labels/LanguageWords.ts';
import { monthLabels } from '../../labels/monthLabels.ts';
import { zoneLabels } from '../../labels/zoneLabels.ts';

/** English words for numbers, fields, zones and months. */
export const enOptions: LaterSets['options'] = {
  country: countryLabels,
  fields: fieldLabels,
  zone: zoneLabels,
  month: monthLabels,
  ahead: aheadLabels,
};
