import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** Simplified Chinese words of what a booking came to, of the wait and of the launcher. */
export const zhCNMore: LaterSets['more'] = {
  trouble: {
    offline: '您已离线',
    offlineText: '什么都没有发送。恢复联网后请再次点击。您输入的内容已保留。',
    unreachable: '目前无法连接到我们',
    unreachableText: '什么都没有发送。您输入的内容已保留。',
    notSent: '什么都没有发送',
    notSentText: '您输入的内容已保留。',
    throttled: '现在预约的人很多',
    throttledText: '还没有预约任何通话。您输入的内容已保留。',
    tryAgain: '重试',
    tryAgainIn: (time) => `${time} 后重试`,

    notBooked: '您的通话没有预约',
    notBookedText: '您输入的内容已保留。换个时间也许可以，或者请重试。',
    unknown: '我们不知道您的通话是否已预约',
    unknownText: '没有收到答复。请先不要再次预约：您的电话仍可能响起。',
  },
  outcome: {
    taken: '这个时间刚刚被占用',
    takenText: (time) => `${time}已被占用。您输入的内容全部保留。`,
    passed: '这个时间刚刚过去',
    passedText: (time) => `${time}已过。请另选一个时间。您输入的内容全部保留。`,
    closeBy: '相近的空闲时间',
    nothingCloseBy: '相近时间没有空闲。',
    bookThis: '预约',
    seeAllTimes: '查看所有时间',

    unknown: '我们没能确认结果',
    unknownText:
      '我们不知道您的请求是否送达。通话可能已经预约：那样的话，您的电话会在下面的时间响起。',
    unknownTextAsap:
      '我们不知道您的请求是否送达。通话可能已经预约：那样的话，轮到您时我们就打电话。',
    requestMade: (time) => `请求发出时间：${time}`,
    noAnswer: '没有收到答复',
    unknownPrice: '如果您仍然预约，而第一次请求其实已送达，您可能会接到两次电话。',
    bookAnyway: '仍然预约',
    checking: '我们正在确认。请不要关闭本页面。',
    notBooked: '您的通话尚未预约',
    notBookedText: '请求没有送达。您输入的内容已保留。',

    closed: '那个时间我们不营业',
    closedText: '没有预约任何通话。请选择我们的营业时间。',
    closedNow: '我们现在不营业',
    closedNowText: '没有预约任何通话。请选择一个时间，到时我们给您打电话。',
    limit: '我们无法接受这个请求',
    limitText: '待拨打的电话已达到我们目前能接受的数量。没有预约任何通话。换个时间也许可以。',
    refused: '这个请求没有通过',
    refusedText: '没有预约任何通话。请检查您的信息，或用其他方式联系我们。',
    checkDetails: '检查信息',
    unavailable: '这里无法预约',
    unavailableText: '我们这边有设置不正确。没有预约任何通话。请用其他方式联系我们。',
    tryOnceMore: '再试一次',
  },
  offer: {
    note: (minutes, write) => `约 ${span(minutes, write)}`,
    heading: '目前预计等待',
    number: (minutes, write) => `约 ${span(minutes, write)}`,
    estimate: '根据您前面的电话估算，可能缩短或延长。',
    fromNow: (minutes, write) => `约 ${span(minutes, write)}后`,
    fromNowNote: '仅为估算，可能缩短或延长。',
    closed: '现在不营业',
    closedText: '我们现在不营业。请选择一个时间，到时我们给您打电话。',
    tooLong: '现在不可选：等待时间较长',
    tooLongText: '现在等待时间较长。请选择一个时间，到时我们给您打电话。',
    tooShort: '现在不可选：几乎无需等待',
    tooShortText: '现在几乎无需等待：您可以直接给我们打电话，或者选择一个时间。',
  },
  launcher: {
    minimize: '最小化',
    close: '关闭',
    minimized: '通话请求，已最小化',
    restore: '重新打开：',
    request: '您的通话请求',
    discard: '放弃请求',
    leave: '不预约就离开吗？',
    leaveText: '您输入的内容将会丢失。',
    leaveUntouchedText: '您可以随时回来。',
    leaveAwaiting: '不等答复就离开吗？',
    leaveAwaitingText: '您的通话仍可能被预约。重新打开即可查看结果。',
    keepGoing: '继续填写',
    leaveAnyway: '离开',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} 分钟` : `${write(Math.round(minutes / 30) / 2)} 小时`;
}
