import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** Hebrew words of what a booking came to, of the wait and of the launcher. */
export const heMore: LaterSets['more'] = {
  trouble: {
    offline: 'אין לכם חיבור לאינטרנט',
    offlineText: 'דבר לא נשלח. לחצו שוב ברגע שהחיבור יחזור. מה שהקלדתם נשמר.',
    unreachable: 'אי אפשר להגיע אלינו כרגע',
    unreachableText: 'דבר לא נשלח. מה שהקלדתם נשמר.',
    notSent: 'דבר לא נשלח',
    notSentText: 'מה שהקלדתם נשמר.',
    throttled: 'אנשים רבים מזמינים כרגע',
    throttledText: 'עדיין לא הוזמן דבר. מה שהקלדתם נשמר.',
    tryAgain: 'לנסות שוב',
    tryAgainIn: (time) => `לנסות שוב בעוד ${time}`,

    notBooked: 'השיחה שלכם לא הוזמנה',
    notBookedText: 'מה שהקלדתם נשמר. ייתכן שמועד אחר יתאים, או נסו שוב.',
    unknown: 'איננו יודעים אם השיחה שלכם הוזמנה',
    unknownText: 'לא התקבלה תשובה. אנא אל תזמינו שוב עדיין: ייתכן שהטלפון יצלצל בכל זאת.',
  },
  outcome: {
    taken: 'המועד הזה נתפס ממש עכשיו',
    takenText: (time) => `המועד ${time} כבר לא פנוי. כל מה שהקלדתם נשמר.`,
    passed: 'המועד הזה עבר ממש עכשיו',
    passedText: (time) => `המועד ${time} עבר. בחרו מועד אחר. כל מה שהקלדתם נשמר.`,
    closeBy: 'מועדים פנויים קרובים',
    nothingCloseBy: 'אין מועד פנוי קרוב.',
    bookThis: 'הזמנה',
    seeAllTimes: 'לכל המועדים',

    unknown: 'לא הצלחנו לברר',
    unknownText:
      'איננו יודעים אם הבקשה שלכם הגיעה. ייתכן שהשיחה כבר הוזמנה: אז הטלפון שלכם יצלצל במועד שלמטה.',
    unknownTextAsap:
      'איננו יודעים אם הבקשה שלכם הגיעה. ייתכן שהשיחה כבר הוזמנה: אז נתקשר כשיגיע תורכם.',
    requestMade: (time) => `הבקשה נשלחה ב־${time}`,
    noAnswer: 'לא התקבלה תשובה',
    unknownPrice: 'אם תזמינו בכל זאת והבקשה הראשונה הגיעה, ייתכן שתקבלו שתי שיחות.',
    bookAnyway: 'להזמין בכל זאת',
    checking: 'אנחנו מבררים. אנא השאירו את העמוד פתוח.',
    notBooked: 'השיחה שלכם עדיין לא הוזמנה',
    notBookedText: 'הבקשה לא הגיעה. מה שהקלדתם נשמר.',

    closed: 'במועד הזה אנחנו סגורים',
    closedText: 'לא הוזמן דבר. בחרו מועד שבו אנחנו כאן.',
    closedNow: 'אנחנו סגורים כרגע',
    closedNowText: 'לא הוזמן דבר. בחרו מועד ונתקשר אליכם אז.',
    limit: 'אין באפשרותנו לקבל את הבקשה',
    limitText: 'יש כבר שיחות ממתינות ככל שנוכל לקבל לעת עתה. לא הוזמן דבר. ייתכן שמועד אחר יתאים.',
    refused: 'הבקשה הזאת לא התקבלה',
    refusedText: 'לא הוזמן דבר. בדקו את הפרטים או פנו אלינו בדרך אחרת.',
    checkDetails: 'בדיקת הפרטים',
    unavailable: 'אי אפשר להזמין כאן',
    unavailableText: 'משהו לא מוגדר כראוי אצלנו. לא הוזמן דבר. אנא פנו אלינו בדרך אחרת.',
    tryOnceMore: 'לנסות פעם נוספת',
  },
  offer: {
    note: (minutes, write) => `בערך ${span(minutes, write)}`,
    heading: 'זמן ההמתנה הצפוי כרגע',
    number: (minutes, write) => `בערך ${span(minutes, write)}`,
    estimate: 'הערכה לפי השיחות שלפניכם. הזמן עשוי להתקצר או להתארך.',
    fromNow: (minutes, write) => `בעוד בערך ${span(minutes, write)}`,
    fromNowNote: 'הערכה: הזמן עשוי להתקצר או להתארך.',
    closed: 'סגור כרגע',
    closedText: 'אנחנו סגורים כרגע. בחרו מועד ונתקשר אליכם אז.',
    tooLong: 'לא זמין כרגע: ההמתנה ארוכה',
    tooLongText: 'ההמתנה ארוכה כרגע. בחרו מועד ונתקשר אליכם אז.',
    tooShort: 'לא זמין כרגע: כמעט אין המתנה',
    tooShortText: 'כמעט אין המתנה כרגע: אפשר פשוט להתקשר אלינו. או בחרו מועד.',
  },
  launcher: {
    minimize: 'מזעור',
    close: 'סגירה',
    minimized: 'בקשת שיחה, ממוזערת',
    restore: 'פתיחה מחדש:',
    request: 'בקשת השיחה שלכם',
    discard: 'ביטול הבקשה',
    leave: 'לצאת בלי להזמין?',
    leaveText: 'מה שהקלדתם יאבד.',
    leaveUntouchedText: 'אפשר לחזור בכל עת.',
    leaveAwaiting: 'לצאת לפני שהתשובה מגיעה?',
    leaveAwaitingText: 'ייתכן שהשיחה תוזמן בכל זאת. פתחו שוב את החלון כדי לראות מה קרה.',
    keepGoing: 'להמשיך',
    leaveAnyway: 'לצאת',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} דק׳` : `${write(Math.round(minutes / 30) / 2)} שע׳`;
}
