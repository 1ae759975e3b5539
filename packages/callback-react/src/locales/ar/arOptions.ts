import type { LaterSets } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');

/** Arabic words for numbers, fields, zones and months. */
export const arOptions: LaterSets['options'] = {
  country: {
    country: 'رمز البلد',
    none: 'بلا رمز بلد',
    noneShort: 'الرمز',
    tooShort: 'هذا الرقم قصير جدًا. أضف الأرقام الناقصة.',
    notPossible: 'هذا ليس رقم هاتف. راجع الأرقام.',
    unusual: 'يبدو هذا الرقم غير مألوف. راجعه مرة أخرى، وإذا كان صحيحًا فتابع.',
  },
  fields: {
    email: 'البريد الإلكتروني',
    choose: 'اختر',
    charactersLeft: (count, write = String) =>
      plural(count, {
        zero: `الأحرف المتبقية: ${write(count)}`,
        one: `حرف متبقٍ واحد (${write(count)})`,
        two: `حرفان متبقيان (${write(count)})`,
        few: `${write(count)} أحرف متبقية`,
        many: `${write(count)} حرفًا متبقيًا`,
        other: `${write(count)} حرف متبقٍ`,
      }),
    charactersOver: (count, write = String) =>
      plural(count, {
        zero: `الأحرف الزائدة: ${write(count)}`,
        one: `حرف زائد واحد (${write(count)})`,
        two: `حرفان زائدان (${write(count)})`,
        few: `${write(count)} أحرف زائدة`,
        many: `${write(count)} حرفًا زائدًا`,
        other: `${write(count)} حرف زائد`,
      }),
    missing: (label) => `املأ: ${label}`,
    notChosen: (label) => `اختر: ${label}`,
    notTicked: (label) => `ضع علامة في المربع: ${label}`,
    firstnameMissing: 'أدخل اسمك الأول',
    lastnameMissing: 'أدخل اسم عائلتك',
    emailMissing: 'أدخل بريدك الإلكتروني',
    notAnEmail: 'أدخل بريدًا إلكترونيًا مثل name@example.com',
    tooLong: (longest) => `هذا النص طويل جدًا. الحد الأقصى لعدد الأحرف: ${longest}.`,
    rejected: 'لم يُقبل هذا. من فضلك غيّره.',
    change: (label) => `تغيير: ${label}`,
    yes: 'نعم',
    no: 'لا',
    consent: 'يمكنكم استخدام بياناتي لمعاودة الاتصال بي.',
    consentLink: 'كيف نتعامل مع بياناتك',
    consentMissing: 'ضع علامة في المربع لنتمكن من الاتصال بك',
    newTab: '(يُفتح في علامة تبويب جديدة)',
    captcha: 'التحقق الأمني',
    captchaMissing: 'أكمل التحقق الأمني أولًا',
    captchaFailed: 'لم يتم تحميل التحقق الأمني',
  },
  zone: {
    find: 'البحث عن مدينة أو منطقة',
    zones: 'المناطق الزمنية',
    likely: 'الأرجح لك',
    all: 'كل المناطق',
    none: 'لا توجد منطقة بهذا الاسم',
  },
  month: {
    earlier: 'شهر سابق',
    later: 'شهر لاحق',
    past: 'مضى',
  },
  ahead: {
    nothing: ({ day }) => `لا مواعيد متاحة حتى ${day} أيضًا.`,
  },
};
