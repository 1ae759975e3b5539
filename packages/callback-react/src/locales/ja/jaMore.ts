import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** Japanese words of what a booking came to, of the wait and of the launcher. */
export const jaMore: LaterSets['more'] = {
  trouble: {
    offline: 'オフラインです',
    offlineText:
      '何も送信されていません。オンラインに戻ったら、もう一度押してください。入力した内容は残っています。',
    unreachable: '現在つながりません',
    unreachableText: '何も送信されていません。入力した内容は残っています。',
    notSent: '何も送信されていません',
    notSentText: '入力した内容は残っています。',
    throttled: 'ただいま予約が混み合っています',
    throttledText: 'まだ何も予約されていません。入力した内容は残っています。',
    tryAgain: 'もう一度試す',
    tryAgainIn: (time) => `${time}後にもう一度`,

    notBooked: 'お電話は予約されていません',
    notBookedText: '入力した内容は残っています。別の時間を選ぶか、もう一度お試しください。',
    unknown: '予約されたかどうかわかりません',
    unknownText:
      '返答がありませんでした。まだもう一度予約しないでください。お電話することがあります。',
  },
  outcome: {
    taken: 'この時間は今埋まりました',
    takenText: (time) => `${time}は埋まりました。入力した内容はすべて残っています。`,
    passed: 'この時間は過ぎました',
    passedText: (time) =>
      `${time}は過ぎました。別の時間を選んでください。入力した内容はすべて残っています。`,
    closeBy: '近い時間の空き',
    nothingCloseBy: '近い時間に空きはありません。',
    bookThis: '予約する',
    seeAllTimes: 'すべての時間を見る',

    unknown: '確認できませんでした',
    unknownText:
      '予約が届いたかどうかわかりません。すでに予約されている可能性があります。その場合は下の時間にお電話します。',
    unknownTextAsap:
      '予約が届いたかどうかわかりません。すでに予約されている可能性があります。その場合は順番が来たらお電話します。',
    requestMade: (time) => `${time}に送信しました`,
    noAnswer: '返答がありませんでした',
    unknownPrice:
      'このまま予約すると、最初の予約も届いていた場合、お電話が2回になることがあります。',
    bookAnyway: 'それでも予約する',
    checking: '確認しています。このページを開いたままお待ちください。',
    notBooked: 'お電話はまだ予約されていません',
    notBookedText: '予約は届きませんでした。入力した内容は残っています。',

    closed: 'その時間は営業時間外です',
    closedText: '何も予約されていません。営業時間内の時間を選んでください。',
    closedNow: '現在は営業時間外です',
    closedNowText: '何も予約されていません。時間を選んでいただければお電話します。',
    limit: 'この予約はお受けできません',
    limitText:
      '現在お受けできる数の予約がすでに入っています。何も予約されていません。別の時間なら可能かもしれません。',
    refused: 'この予約は受け付けられませんでした',
    refusedText: '何も予約されていません。入力内容をご確認いただくか、別の方法でご連絡ください。',
    checkDetails: '入力内容を確認する',
    unavailable: 'ここでは予約できません',
    unavailableText:
      '当方の設定に不備があります。何も予約されていません。お手数ですが、別の方法でご連絡ください。',
    tryOnceMore: 'もう一度試す',
  },
  offer: {
    note: (minutes, write) => `約${span(minutes, write)}`,
    heading: '現在の待ち時間の目安',
    number: (minutes, write) => `約${span(minutes, write)}`,
    estimate: '先にお待ちの件数からの目安です。前後することがあります。',
    fromNow: (minutes, write) => `約${span(minutes, write)}後`,
    fromNowNote: '目安です。前後することがあります。',
    closed: '営業時間外',
    closedText: '現在は営業時間外です。時間を選んでいただければお電話します。',
    tooLong: '現在は選べません：待ち時間が長くなっています',
    tooLongText: '現在、待ち時間が長くなっています。時間を選んでいただければお電話します。',
    tooShort: '現在は選べません：ほとんど待ち時間がありません',
    tooShortText:
      '現在はほとんど待ち時間がありません。そのままお電話ください。時間を選ぶこともできます。',
  },
  launcher: {
    minimize: '最小化',
    close: '閉じる',
    minimized: '電話の依頼（最小化中）',
    restore: 'もう一度開く：',
    request: '電話の依頼',
    discard: '依頼を破棄する',
    leave: '予約せずに閉じますか？',
    leaveText: '入力した内容は失われます。',
    leaveUntouchedText: 'いつでも戻ってこられます。',
    leaveAwaiting: '返答を待たずに閉じますか？',
    leaveAwaitingText: 'それでも予約されている可能性があります。結果はもう一度開くと確認できます。',
    keepGoing: '続ける',
    leaveAnyway: '閉じる',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)}分` : `${write(Math.round(minutes / 30) / 2)}時間`;
}
