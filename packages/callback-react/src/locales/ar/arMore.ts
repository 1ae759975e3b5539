import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');

/** Arabic words of what a booking came to, of the wait and of the launcher. */
export const arMore: LaterSets['more'] = {
  trouble: {
    offline: 'أنت غير متصل بالإنترنت',
    offlineText: 'لم يُرسل شيء. اضغط مرة أخرى فور عودة الاتصال. ما كتبته محفوظ.',
    unreachable: 'لا يمكن الوصول إلينا الآن',
    unreachableText: 'لم يُرسل شيء. ما كتبته محفوظ.',
    notSent: 'لم يُرسل شيء',
    notSentText: 'ما كتبته محفوظ.',
    throttled: 'كثيرون يحجزون الآن',
    throttledText: 'لم يُحجز شيء بعد. ما كتبته محفوظ.',
    tryAgain: 'المحاولة مرة أخرى',
    tryAgainIn: (time) => `المحاولة بعد ${time}`,

    notBooked: 'لم تُحجز مكالمتك',
    notBookedText: 'ما كتبته محفوظ. قد يكون وقت آخر مناسبًا، أو حاول مرة أخرى.',
    unknown: 'لا نعلم هل حُجزت مكالمتك',
    unknownText: 'لم يصل أي رد. من فضلك لا تحجز مرة أخرى بعد: قد يرن هاتفك رغم ذلك.',
  },
  outcome: {
    taken: 'حُجز هذا الموعد للتو',
    takenText: (time) => `لم يعد الموعد ${time} متاحًا. كل ما كتبته محفوظ.`,
    passed: 'فات هذا الموعد للتو',
    passedText: (time) => `فات الموعد ${time}. اختر موعدًا آخر. كل ما كتبته محفوظ.`,
    closeBy: 'مواعيد متاحة قريبة',
    nothingCloseBy: 'لا مواعيد متاحة قريبة.',
    bookThis: 'حجز',
    seeAllTimes: 'عرض كل المواعيد',

    unknown: 'لم نتمكن من معرفة النتيجة',
    unknownText:
      'لا نعلم هل وصل طلبك. ربما تكون المكالمة محجوزة بالفعل: عندها يرن هاتفك في الموعد أدناه.',
    unknownTextAsap:
      'لا نعلم هل وصل طلبك. ربما تكون المكالمة محجوزة بالفعل: عندها نتصل بك عندما يحين دورك.',
    requestMade: (time) => `أُرسل الطلب في ${time}`,
    noAnswer: 'لم يصل أي رد',
    unknownPrice: 'إذا حجزت رغم ذلك وكان الطلب الأول قد وصل، فقد تتلقى مكالمتين.',
    bookAnyway: 'الحجز رغم ذلك',
    checking: 'نتحقق من الأمر. من فضلك أبقِ هذه الصفحة مفتوحة.',
    notBooked: 'لم تُحجز مكالمتك بعد',
    notBookedText: 'لم يصل الطلب. ما كتبته محفوظ.',

    closed: 'نكون مغلقين في ذلك الوقت',
    closedText: 'لم يُحجز شيء. اختر وقتًا نكون فيه موجودين.',
    closedNow: 'نحن مغلقون الآن',
    closedNowText: 'لم يُحجز شيء. اختر وقتًا ونتصل بك فيه.',
    limit: 'لا يمكننا قبول هذا الطلب',
    limitText:
      'لدينا حاليًا أقصى عدد من المكالمات يمكننا قبوله. لم يُحجز شيء. قد يكون وقت آخر مناسبًا.',
    refused: 'لم يُقبل هذا الطلب',
    refusedText: 'لم يُحجز شيء. راجع بياناتك، أو تواصل معنا بطريقة أخرى.',
    checkDetails: 'مراجعة البيانات',
    unavailable: 'الحجز غير متاح هنا',
    unavailableText: 'هناك إعداد غير صحيح من جانبنا. لم يُحجز شيء. من فضلك تواصل معنا بطريقة أخرى.',
    tryOnceMore: 'محاولة أخرى',
  },
  offer: {
    note: (minutes, write) => `حوالي ${span(minutes, write)}`,
    heading: 'الانتظار المتوقع الآن',
    number: (minutes, write) => `حوالي ${span(minutes, write)}`,
    estimate: 'تقدير حسب المكالمات التي قبلك. قد يقصر أو يطول.',
    fromNow: (minutes, write) => `بعد حوالي ${span(minutes, write)}`,
    fromNowNote: 'تقدير: قد يقصر أو يطول.',
    closed: 'مغلق الآن',
    closedText: 'نحن مغلقون الآن. اختر وقتًا ونتصل بك فيه.',
    tooLong: 'غير متاح الآن: الانتظار طويل',
    tooLongText: 'الانتظار طويل الآن. اختر وقتًا ونتصل بك فيه.',
    tooShort: 'غير متاح الآن: لا يكاد يوجد انتظار',
    tooShortText: 'لا يكاد يوجد انتظار الآن: يمكنك الاتصال بنا مباشرة، أو اختيار وقت.',
  },
  launcher: {
    minimize: 'تصغير',
    close: 'إغلاق',
    minimized: 'طلب المكالمة، مصغّر',
    restore: 'فتح مرة أخرى:',
    request: 'طلب مكالمتك',
    discard: 'إلغاء الطلب',
    leave: 'المغادرة دون حجز؟',
    leaveText: 'سيضيع ما كتبته.',
    leaveUntouchedText: 'يمكنك العودة متى شئت.',
    leaveAwaiting: 'المغادرة قبل وصول الرد؟',
    leaveAwaitingText: 'قد تُحجز مكالمتك رغم ذلك. افتح هذه النافذة مرة أخرى لمعرفة النتيجة.',
    keepGoing: 'المتابعة',
    leaveAnyway: 'مغادرة',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  if (minutes >= 90) return `${write(Math.round(minutes / 30) / 2)} س`;
  const unit = plural(minutes, {
    zero: 'دقيقة',
    one: 'دقيقة',
    two: 'دقيقة',
    few: 'دقائق',
    many: 'دقيقة',
    other: 'دقيقة',
  });
  return `${write(minutes)} ${unit}`;
}
