import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Simplified Chinese words for numbers, fields, zones and months. */
export const zhCNOptions: LaterSets['options'] = {
  country: {
    country: '国家/地区代码',
    none: '不加国家/地区代码',
    noneShort: '代码',
    tooShort: '号码太短。请补上缺少的数字。',
    notPossible: '这不是电话号码。请检查数字。',
    unusual: '这个号码不太常见。请再看一遍；如果没有错，请继续。',
  },
  fields: {
    email: '电子邮箱',
    choose: '请选择',
    charactersLeft: (count, write = String) => `还可输入 ${write(count)} 个字符`,
    charactersOver: (count, write = String) => `超出 ${write(count)} 个字符`,
    missing: (label) => `请填写：${label}`,
    notChosen: (label) => `请选择：${label}`,
    notTicked: (label) => `请勾选：${label}`,
    firstnameMissing: '请输入您的名',
    lastnameMissing: '请输入您的姓',
    emailMissing: '请输入您的电子邮箱',
    notAnEmail: '请输入像 name@example.com 这样的电子邮箱',
    tooLong: (longest) => `内容太长。最多 ${longest} 个字符。`,
    rejected: '这项内容没有被接受。请修改。',
    change: (label) => `更改：${label}`,
    yes: '是',
    no: '否',
    consent: '我同意使用我的信息给我回电。',
    consentLink: '我们如何处理您的数据',
    consentMissing: '请勾选，以便我们给您打电话',
    newTab: '（在新标签页中打开）',
    captcha: '安全验证',
    captchaMissing: '请先完成安全验证',
    captchaFailed: '安全验证没有加载出来',
  },
  zone: {
    find: '查找城市或时区',
    zones: '时区',
    likely: '您可能在的时区',
    all: '所有时区',
    none: '没有这个名称的时区',
  },
  month: {
    earlier: '更早的月份',
    later: '更晚的月份',
    past: '已过',
  },
  ahead: {
    nothing: ({ day }) => `到${day}为止也没有空闲时间。`,
  },
};
