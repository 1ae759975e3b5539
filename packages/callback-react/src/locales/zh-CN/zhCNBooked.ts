import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Simplified Chinese words for a booked call. */
export const zhCNBooked: LaterSets['booked'] = {
  done: {
    booked: '您的通话已预约',
    bookedText: '我们会在您选择的时间打电话。请把手机带在身边。',
    queued: '您已进入排队',
    queuedText: '轮到您时我们就打电话。请把手机带在身边。',
    reference: '受理编号',
    bookAnother: '预约新的通话',
  },
  calendar: {
    heading: '添加到您的日历',
    file: '日历文件',
    fileName: 'call.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '（在新标签页中打开）',
    title: '等候回电',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\n把手机带在身边。\n受理编号：${reference}`,
  },
  change: {
    cancel: '取消通话',
    ask: '取消这次通话吗？',
    askText: '这个时间将留给其他人。您可以随时预约新的时间。',
    askTextAsap: '您将退出排队。您可以随时预约新的通话。',
    keep: '保留通话',
    cancelling: '正在取消…',
    cancelled: '您的通话已取消',
    cancelledText: '我们不会在这个时间打电话。如果已添加到日历，请在日历中删除。',
    cancelledTextAsap: '我们不会打电话。您无需再做什么。',

    notCancelled: '您的通话没有取消',
    notCancelledText: '预约保持不变。请用其他方式联系我们。',
    notCancelledOffline: '您已离线，什么都没有发送。您的通话保持不变。',
    notCancelledBusy: '现在人很多。您的通话保持不变。请稍后再试。',
    cancelUnknown: '我们不知道您的通话是否已取消',
    cancelUnknownText:
      '没有收到答复。请再次点击“取消通话”：点两次也没有关系。在此之前我们仍可能打电话。',

    gone: '我们已没有这次通话',
    goneText: '它可能已经取消，或者已经完成。',

    changeTime: '更改时间',
    heading: '改到什么时候给您打电话？',
    standsUntil: (time) => `在您更改之前，通话时间仍是：${time}。`,
    confirm: '确认更改时间',
    changing: '正在更改…',
    changed: '您的通话已有新的时间',

    notChanged: '时间没有更改',
    stays: (time) => `通话时间仍是：${time}。`,
    takenText: '那个时间已被占用。请另选一个。',
    closedText: '那个时间我们不营业。请另选一个。',
    offlineText: '您已离线，什么都没有发送。',
    busyText: '现在人很多。请稍后再试。',
    refusedText: '这里无法更改。请用其他方式联系我们。',

    changeUnknown: '我们不知道时间是否已更改',
    changeUnknownText: ({ before, wanted }) =>
      `没有收到答复。我们会在其中一个时间打电话，也可能两个时间都打：${before}或${wanted}。`,
    look: '再查一次',
    looking: '正在查询…',
    looked: (time) => `我们查过了：您的通话（${time}）已预约。是否还有第二次，目前无法得知。`,
    notLooked: '没能查询。这没有改变任何内容。',
    back: '返回通话',

    twoCalls: '您可能会接到两次电话',
    twoCallsText: (time) => `较早的通话（${time}）没能取消。`,
    cancelEarlier: '取消较早的通话',
    earlierCancelled: '较早的通话已取消',
  },
};
