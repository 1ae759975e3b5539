import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Japanese words for a booked call. */
export const jaBooked: LaterSets['booked'] = {
  done: {
    booked: 'お電話を予約しました',
    bookedText: 'ご指定の時間にお電話します。電話をお手元に置いておいてください。',
    queued: '順番待ちに入りました',
    queuedText: '順番が来たらお電話します。電話をお手元に置いておいてください。',
    reference: '受付番号',
    bookAnother: '新しく電話を予約する',
  },
  calendar: {
    heading: 'カレンダーに登録する',
    file: 'カレンダーファイル',
    fileName: 'call.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '（新しいタブで開きます）',
    title: '電話がかかってくる予定',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\n電話を手元に置いておく。\n受付番号：${reference}`,
  },
  change: {
    cancel: '電話をキャンセル',
    ask: 'この電話をキャンセルしますか？',
    askText: 'この時間は他の方が予約できるようになります。いつでも新しく予約できます。',
    askTextAsap: '順番待ちから外れます。いつでも新しく予約できます。',
    keep: 'キャンセルしない',
    cancelling: 'キャンセルしています…',
    cancelled: 'お電話をキャンセルしました',
    cancelledText:
      'この時間にはお電話しません。カレンダーに登録した場合は、そちらで削除してください。',
    cancelledTextAsap: 'お電話しません。他にしていただくことはありません。',

    notCancelled: 'お電話はキャンセルされていません',
    notCancelledText: '予約はそのままです。お手数ですが、別の方法でご連絡ください。',
    notCancelledOffline: 'オフラインのため、何も送信されていません。予約はそのままです。',
    notCancelledBusy:
      'ただいま混み合っています。予約はそのままです。少し待ってからお試しください。',
    cancelUnknown: 'キャンセルされたかどうかわかりません',
    cancelUnknownText:
      '返答がありませんでした。「電話をキャンセル」をもう一度押してください。2回押しても問題ありません。それまではお電話することがあります。',

    gone: 'この電話の予約はもうありません',
    goneText: 'すでにキャンセルされたか、お電話が済んでいる可能性があります。',

    changeTime: '時間を変更',
    heading: '代わりにいつお電話しましょうか？',
    standsUntil: (time) => `変更するまで、お電話は${time}のままです。`,
    confirm: 'この時間に変更する',
    changing: '変更しています…',
    changed: 'お電話の時間を変更しました',

    notChanged: '時間は変更されていません',
    stays: (time) => `お電話は${time}のままです。`,
    takenText: 'その時間は埋まりました。別の時間を選んでください。',
    closedText: 'その時間は営業時間外です。別の時間を選んでください。',
    offlineText: 'オフラインのため、何も送信されていません。',
    busyText: 'ただいま混み合っています。少し待ってからお試しください。',
    refusedText: 'ここでは変更できません。お手数ですが、別の方法でご連絡ください。',

    changeUnknown: '時間が変更されたかどうかわかりません',
    changeUnknownText: ({ before, wanted }) =>
      `返答がありませんでした。${before}か${wanted}のどちらか、または両方にお電話します。`,
    look: 'もう一度確認する',
    looking: '確認しています…',
    looked: (time) =>
      `確認しました。${time}のお電話は予約されています。もう1件あるかどうかは、まだわかりません。`,
    notLooked: '確認できませんでした。これによって変わったことはありません。',
    back: '電話の予約に戻る',

    twoCalls: 'お電話が2回になることがあります',
    twoCallsText: (time) => `前の電話（${time}）をキャンセルできませんでした。`,
    cancelEarlier: '前の電話をキャンセル',
    earlierCancelled: '前の電話をキャンセルしました',
  },
};
