import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Arabic words for a booked call. */
export const arBooked: LaterSets['booked'] = {
  done: {
    booked: 'تم حجز مكالمتك',
    bookedText: 'نتصل بك في موعدك. أبقِ هاتفك قريبًا منك.',
    queued: 'أنت في قائمة الانتظار',
    queuedText: 'نتصل بك عندما يحين دورك. أبقِ هاتفك قريبًا منك.',
    reference: 'الرقم المرجعي',
    bookAnother: 'حجز مكالمة جديدة',
  },
  calendar: {
    heading: 'أضفها إلى تقويمك',
    file: 'ملف تقويم',
    fileName: 'call.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(يُفتح في علامة تبويب جديدة)',
    title: 'مكالمة مجدولة لي',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nإبقاء الهاتف قريبًا.\nالرقم المرجعي: ${reference}`,
  },
  change: {
    cancel: 'إلغاء المكالمة',
    ask: 'هل تريد إلغاء هذه المكالمة؟',
    askText: 'يصبح الموعد متاحًا لغيرك. يمكنك حجز موعد جديد متى شئت.',
    askTextAsap: 'ستخرج من قائمة الانتظار. يمكنك حجز مكالمة جديدة متى شئت.',
    keep: 'الاحتفاظ بالمكالمة',
    cancelling: 'جارٍ الإلغاء…',
    cancelled: 'تم إلغاء مكالمتك',
    cancelledText: 'لن نتصل بك في هذا الموعد. إذا كان في تقويمك فاحذفه من هناك.',
    cancelledTextAsap: 'لن نتصل بك. لا شيء آخر عليك فعله.',

    notCancelled: 'لم تُلغَ مكالمتك',
    notCancelledText: 'تبقى كما كانت. من فضلك تواصل معنا بطريقة أخرى.',
    notCancelledOffline: 'أنت غير متصل بالإنترنت ولم يُرسل شيء. تبقى مكالمتك كما كانت.',
    notCancelledBusy: 'يوجد كثيرون هنا الآن. تبقى مكالمتك محجوزة. حاول مرة أخرى بعد قليل.',
    cancelUnknown: 'لا نعلم هل أُلغيت مكالمتك',
    cancelUnknownText:
      'لم يصل أي رد. اضغط على «إلغاء المكالمة» مرة أخرى: لا ضرر من تكرار ذلك. حتى ذلك الحين قد نتصل بك.',

    gone: 'لم تعد هذه المكالمة لدينا',
    goneText: 'ربما أُلغيت من قبل، أو تمّت بالفعل.',

    changeTime: 'تغيير الموعد',
    heading: 'متى نتصل بك بدلًا من ذلك؟',
    standsUntil: (time) => `إلى أن تغيّره، يبقى موعد مكالمتك: ${time}.`,
    confirm: 'تأكيد تغيير الموعد',
    changing: 'جارٍ التغيير…',
    changed: 'لمكالمتك موعد جديد',

    notChanged: 'لم يتغير الموعد',
    stays: (time) => `يبقى موعد مكالمتك: ${time}.`,
    takenText: 'لم يعد ذلك الموعد متاحًا. اختر موعدًا آخر.',
    closedText: 'نكون مغلقين في ذلك الوقت. اختر موعدًا آخر.',
    offlineText: 'أنت غير متصل بالإنترنت ولم يُرسل شيء.',
    busyText: 'يوجد كثيرون هنا الآن. حاول مرة أخرى بعد قليل.',
    refusedText: 'لا يمكن تغييره هنا. من فضلك تواصل معنا بطريقة أخرى.',

    changeUnknown: 'لا نعلم هل تغيّر الموعد',
    changeUnknownText: ({ before, wanted }) =>
      `لم يصل أي رد. نتصل بك في أحد الموعدين، وربما في كليهما: ${before} أو ${wanted}.`,
    look: 'التحقق مرة أخرى',
    looking: 'جارٍ التحقق…',
    looked: (time) => `تحققنا: مكالمتك (${time}) محجوزة. لا يمكن بعد معرفة هل توجد مكالمة ثانية.`,
    notLooked: 'لم نتمكن من التحقق. لم يتغير شيء بسبب ذلك.',
    back: 'العودة إلى المكالمة',

    twoCalls: 'قد تتلقى مكالمتين',
    twoCallsText: (time) => `لم نتمكن من إلغاء المكالمة السابقة (${time}).`,
    cancelEarlier: 'إلغاء المكالمة السابقة',
    earlierCancelled: 'أُلغيت المكالمة السابقة',
  },
};
