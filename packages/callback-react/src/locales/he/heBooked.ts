import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Hebrew words for a booked call. */
export const heBooked: LaterSets['booked'] = {
  done: {
    booked: 'השיחה שלכם הוזמנה',
    bookedText: 'נתקשר במועד שבחרתם. החזיקו את הטלפון בקרבתכם.',
    queued: 'אתם בתור',
    queuedText: 'נתקשר כשיגיע תורכם. החזיקו את הטלפון בקרבתכם.',
    reference: 'מספר פנייה',
    bookAnother: 'הזמנת שיחה חדשה',
  },
  calendar: {
    heading: 'הוספה ליומן',
    file: 'קובץ יומן',
    fileName: 'call.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(נפתח בכרטיסייה חדשה)',
    title: 'מתקשרים אליי',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nלהחזיק את הטלפון בקרבת מקום.\nמספר פנייה: ${reference}`,
  },
  change: {
    cancel: 'ביטול השיחה',
    ask: 'לבטל את השיחה הזאת?',
    askText: 'המועד יתפנה לאחרים. אפשר להזמין מועד חדש בכל עת.',
    askTextAsap: 'תצאו מהתור. אפשר להזמין שיחה חדשה בכל עת.',
    keep: 'להשאיר את השיחה',
    cancelling: 'מבטלים…',
    cancelled: 'השיחה שלכם בוטלה',
    cancelledText: 'לא נתקשר אליכם במועד הזה. אם הוא ביומן שלכם, מחקו אותו שם.',
    cancelledTextAsap: 'לא נתקשר אליכם. אין צורך לעשות דבר נוסף.',

    notCancelled: 'השיחה שלכם לא בוטלה',
    notCancelledText: 'היא נשארת כפי שהייתה. אנא פנו אלינו בדרך אחרת.',
    notCancelledOffline: 'אין לכם חיבור לאינטרנט ודבר לא נשלח. השיחה נשארת כפי שהייתה.',
    notCancelledBusy: 'אנשים רבים כאן כרגע. השיחה נשארת. נסו שוב בעוד רגע.',
    cancelUnknown: 'איננו יודעים אם השיחה בוטלה',
    cancelUnknownText:
      'לא התקבלה תשובה. לחצו שוב על "ביטול השיחה": אין נזק בלחיצה כפולה. עד אז ייתכן שעוד נתקשר.',

    gone: 'השיחה הזאת כבר לא אצלנו',
    goneText: 'ייתכן שכבר בוטלה, או שהתקיימה.',

    changeTime: 'שינוי המועד',
    heading: 'מתי נתקשר במקום זה?',
    standsUntil: (time) => `עד שתשנו אותו, מועד השיחה נשאר: ${time}.`,
    confirm: 'אישור שינוי המועד',
    changing: 'משנים…',
    changed: 'לשיחה שלכם יש מועד חדש',

    notChanged: 'המועד לא השתנה',
    stays: (time) => `מועד השיחה נשאר: ${time}.`,
    takenText: 'המועד הזה כבר לא פנוי. בחרו מועד אחר.',
    closedText: 'במועד הזה אנחנו סגורים. בחרו מועד אחר.',
    offlineText: 'אין לכם חיבור לאינטרנט ודבר לא נשלח.',
    busyText: 'אנשים רבים כאן כרגע. נסו שוב בעוד רגע.',
    refusedText: 'אי אפשר לשנות אותו כאן. אנא פנו אלינו בדרך אחרת.',

    changeUnknown: 'איננו יודעים אם המועד השתנה',
    changeUnknownText: ({ before, wanted }) =>
      `לא התקבלה תשובה. נתקשר באחד המועדים, ואולי בשניהם: ${before} או ${wanted}.`,
    look: 'לבדוק שוב',
    looking: 'בודקים…',
    looked: (time) => `בדקנו: השיחה שלכם (${time}) מוזמנת. אם יש שנייה, עדיין אי אפשר לדעת.`,
    notLooked: 'לא הצלחנו לבדוק. דבר לא השתנה בגלל זה.',
    back: 'חזרה לשיחה',

    twoCalls: 'ייתכן שתקבלו שתי שיחות',
    twoCallsText: (time) => `לא הצלחנו לבטל את השיחה הקודמת (${time}).`,
    cancelEarlier: 'ביטול השיחה הקודמת',
    earlierCancelled: 'השיחה הקודמת בוטלה',
  },
};
