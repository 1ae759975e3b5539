import type { LaterSets } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one' | 'two'>('he');

/** Hebrew words for numbers, fields, zones and months. */
export const heOptions: LaterSets['options'] = {
  country: {
    country: 'קידומת מדינה',
    none: 'בלי קידומת מדינה',
    noneShort: 'קידומת',
    tooShort: 'המספר קצר מדי. הוסיפו את הספרות החסרות.',
    notPossible: 'זה לא מספר טלפון. בדקו את הספרות.',
    unusual: 'המספר נראה לא רגיל. בדקו אותו שוב; אם הוא נכון, המשיכו.',
  },
  fields: {
    email: 'אימייל',
    choose: 'בחרו',
    charactersLeft: (count, write = String) =>
      plural(count, {
        one: `נותר תו אחד (${write(count)})`,
        two: `נותרו ${write(count)} תווים`,
        other: `נותרו ${write(count)} תווים`,
      }),
    charactersOver: (count, write = String) =>
      plural(count, {
        one: `תו אחד מיותר (${write(count)})`,
        two: `${write(count)} תווים מיותרים`,
        other: `${write(count)} תווים מיותרים`,
      }),
    missing: (label) => `מלאו: ${label}`,
    notChosen: (label) => `בחרו: ${label}`,
    notTicked: (label) => `סמנו את התיבה: ${label}`,
    firstnameMissing: 'הקלידו את השם הפרטי שלכם',
    lastnameMissing: 'הקלידו את שם המשפחה שלכם',
    emailMissing: 'הקלידו את כתובת האימייל שלכם',
    notAnEmail: 'הקלידו כתובת אימייל כמו name@example.com',
    tooLong: (longest) => `הטקסט ארוך מדי. השתמשו ב־${longest} תווים לכל היותר.`,
    rejected: 'זה לא התקבל. אנא שנו אותו.',
    change: (label) => `שינוי: ${label}`,
    yes: 'כן',
    no: 'לא',
    consent: 'מותר לכם להשתמש בפרטים שלי כדי להתקשר אליי בחזרה.',
    consentLink: 'איך אנחנו מטפלים בנתונים שלכם',
    consentMissing: 'סמנו את התיבה כדי שנוכל להתקשר אליכם',
    newTab: '(נפתח בכרטיסייה חדשה)',
    captcha: 'בדיקת אבטחה',
    captchaMissing: 'השלימו קודם את בדיקת האבטחה',
    captchaFailed: 'בדיקת האבטחה לא נטענה',
  },
  zone: {
    find: 'חיפוש עיר או אזור',
    zones: 'אזורי זמן',
    likely: 'כנראה שלכם',
    all: 'כל האזורים',
    none: 'אין אזור בשם הזה',
  },
  month: {
    earlier: 'חודש קודם',
    later: 'חודש הבא',
    past: 'עבר',
  },
  ahead: {
    nothing: ({ day }) => `גם עד ${day} אין מועד פנוי.`,
  },
};
